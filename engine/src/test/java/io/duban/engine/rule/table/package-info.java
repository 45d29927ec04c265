/** Tests of the package of the same name. */
@NullMarked
package io.duban.engine.rule.table;

import org.jspecify.annotations.NullMarked;

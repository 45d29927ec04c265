/** Tests of the package of the same name. */
@NullMarked
package io.duban.engine.rule;

import org.jspecify.annotations.NullMarked;

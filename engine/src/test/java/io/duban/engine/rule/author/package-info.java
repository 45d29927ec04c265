/** Tests of the package of the same name. */
@NullMarked
package io.duban.engine.rule.author;

import org.jspecify.annotations.NullMarked;

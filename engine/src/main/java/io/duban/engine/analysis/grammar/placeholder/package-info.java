/** 占位符: masks and blanks that somebody was to fill in. */
@NullMarked
package io.duban.engine.analysis.grammar.placeholder;

import org.jspecify.annotations.NullMarked;

/** 完成时限: days, spans, rhythms and vague times, what they are said of, and the days that they come to. */
@NullMarked
package io.duban.engine.analysis.grammar.time;

import org.jspecify.annotations.NullMarked;

/** 追责条款: who threatens whom with what, and in which case. */
@NullMarked
package io.duban.engine.analysis.grammar.accountability;

import org.jspecify.annotations.NullMarked;

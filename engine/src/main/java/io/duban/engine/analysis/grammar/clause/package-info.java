/** 从句: a part of a sentence between commas, and the words by which all grammars find their way in it. */
@NullMarked
package io.duban.engine.analysis.grammar.clause;

import org.jspecify.annotations.NullMarked;

/** Tests of grammars: accountability clauses. */
@NullMarked
package io.duban.engine.analysis.grammar.accountability;

import org.jspecify.annotations.NullMarked;

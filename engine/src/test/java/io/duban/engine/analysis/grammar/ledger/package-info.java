/** Tests of grammars: rows of task tables. */
@NullMarked
package io.duban.engine.analysis.grammar.ledger;

import org.jspecify.annotations.NullMarked;

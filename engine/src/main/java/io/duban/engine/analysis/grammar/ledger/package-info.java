/** 任务清单: rows of tables that say what is to be done, by whom and until when. */
@NullMarked
package io.duban.engine.analysis.grammar.ledger;

import org.jspecify.annotations.NullMarked;

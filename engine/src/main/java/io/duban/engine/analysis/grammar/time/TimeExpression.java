package io.duban.engine.analysis.grammar.time;

import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * 时间表达: a deadline as the grammar found it.
 *
 * @param start first character in the passage
 * @param end after its last
 * @param type what sort of bound it is
 * @param bounded whether a bound (前, 内, 底) or rhythm makes it a deadline by itself
 * @param due the days it resolves to, or null
 */
record TimeExpression(int start, int end, Deadline.Type type, boolean bounded, @Nullable DateInterval due) {}

/** Batches of invented records, for measuring how many of them a heap of a given size takes. */
@NullMarked
package io.duban.app.benchmarks.batch;

import org.jspecify.annotations.NullMarked;

/** 比较: Duban beside other ways of going through the same texts. */
@NullMarked
package io.duban.app.benchmarks.compare;

import org.jspecify.annotations.NullMarked;

/** 性能测试: benchmarks of reading, analysing and checking. */
@NullMarked
package io.duban.app.benchmarks;

import org.jspecify.annotations.NullMarked;

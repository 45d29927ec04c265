/** 增长: how processor time and memory of whole processes grow with what they are given. */
@NullMarked
package io.duban.app.benchmarks.growth;

import org.jspecify.annotations.NullMarked;

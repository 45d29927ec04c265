/** 处置: which findings count, given what was known before and what somebody answers for. */
@NullMarked
package io.duban.engine.settle;

import org.jspecify.annotations.NullMarked;

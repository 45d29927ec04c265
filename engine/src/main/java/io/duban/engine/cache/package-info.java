/** 结果缓存: keeps what came of a source, so that the same source checked in the same way need not be checked again. */
@NullMarked
package io.duban.engine.cache;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.duban.engine.cache;

import org.jspecify.annotations.NullMarked;

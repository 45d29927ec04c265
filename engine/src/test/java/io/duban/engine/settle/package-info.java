@NullMarked
package io.duban.engine.settle;

import org.jspecify.annotations.NullMarked;

/** Finds records that were copied from one another (雷同); {@link io.duban.engine.likeness.Comparison} shows it whole. */
@NullMarked
package io.duban.engine.likeness;

import org.jspecify.annotations.NullMarked;

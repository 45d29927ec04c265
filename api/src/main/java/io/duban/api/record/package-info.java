/** The record model: what minutes say, element by element. It is what {@code duban inspect} prints and what rules match on. */
@NullMarked
package io.duban.api.record;

import org.jspecify.annotations.NullMarked;

/** Likeness (雷同) between records: what was compared and what they have in common. */
@NullMarked
package io.duban.api.likeness;

import org.jspecify.annotations.NullMarked;

/** What is handed in and what a reader makes of it: {@code Source} → {@code DocumentReader} → {@code Document}. */
@NullMarked
package io.duban.api.document;

import org.jspecify.annotations.NullMarked;

/** Words that every other package of the API uses. */
@NullMarked
package io.duban.api;

import org.jspecify.annotations.NullMarked;

/** Archives: their entries are sources of their own. Nothing is ever written to disk. */
@NullMarked
package io.duban.plugins.archive;

import org.jspecify.annotations.NullMarked;

/** Archives: their entries are sources of their own. Nothing is ever written to disk, and only rar asks a program. */
@NullMarked
package io.duban.plugins.archive;

import org.jspecify.annotations.NullMarked;

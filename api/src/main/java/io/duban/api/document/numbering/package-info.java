/** Automatic numbers as text: formats keep them apart from it, readers put them back. */
@NullMarked
package io.duban.api.document.numbering;

import org.jspecify.annotations.NullMarked;

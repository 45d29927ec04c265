/** PDF documents: PDFBox gives the glyphs and their places, {@code io.duban.api.document.page} the paragraphs. */
@NullMarked
package io.duban.plugins.pdf;

import org.jspecify.annotations.NullMarked;

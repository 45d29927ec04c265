/** Scans: text recognised in pictures by Tesseract, where that is installed. */
@NullMarked
package io.duban.plugins.ocr;

import org.jspecify.annotations.NullMarked;

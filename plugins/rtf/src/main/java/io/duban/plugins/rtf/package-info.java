/** Rich Text Format of Word, WPS and LibreOffice, read by our own small interpreter. */
@NullMarked
package io.duban.plugins.rtf;

import org.jspecify.annotations.NullMarked;

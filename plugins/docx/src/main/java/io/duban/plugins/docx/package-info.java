/** Word documents (docx) of Word and WPS, read part by part with StAX and our own limits. */
@NullMarked
package io.duban.plugins.docx;

import org.jspecify.annotations.NullMarked;

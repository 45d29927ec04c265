/** Word documents before docx, of Word and WPS: POI takes the file apart, this package puts numbers and tables back. */
@NullMarked
package io.duban.plugins.doc;

import org.jspecify.annotations.NullMarked;

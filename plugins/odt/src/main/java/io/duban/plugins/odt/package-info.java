/** OpenDocument texts (odt) of LibreOffice and WPS, read part by part. */
@NullMarked
package io.duban.plugins.odt;

import org.jspecify.annotations.NullMarked;

/** OFD documents (GB/T 33190), read part by part: glyphs and places, of which the api makes paragraphs. */
@NullMarked
package io.duban.plugins.ofd;

import org.jspecify.annotations.NullMarked;

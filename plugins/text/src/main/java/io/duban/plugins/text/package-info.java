/** Plain text in the encodings that Chinese offices use, one paragraph a line. */
@NullMarked
package io.duban.plugins.text;

import org.jspecify.annotations.NullMarked;

/** Packages of XML parts, as Word, OpenDocument and OFD are: one way in for all of them, with the limits on the way. */
@NullMarked
package io.duban.api.document.part;

import org.jspecify.annotations.NullMarked;

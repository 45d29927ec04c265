/** Glyphs on fixed pages into lines, columns and paragraphs: what PDF, OFD and recognised scans have in common. */
@NullMarked
package io.duban.api.document.page;

import org.jspecify.annotations.NullMarked;

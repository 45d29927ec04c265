/** Markdown: what commonmark parses, as the page shows it. */
@NullMarked
package io.duban.plugins.markdown;

import org.jspecify.annotations.NullMarked;

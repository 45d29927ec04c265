/** Word tables and the one pass that finds their words in a text. */
@NullMarked
package io.duban.engine.analysis.lexicon;

import org.jspecify.annotations.NullMarked;

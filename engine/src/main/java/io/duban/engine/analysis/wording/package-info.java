/** Where the text itself went wrong: characters, words, marks and sums, whatever they are about. */
@NullMarked
package io.duban.engine.analysis.wording;

import org.jspecify.annotations.NullMarked;

/** Tests of word tables. */
@NullMarked
package io.duban.engine.analysis.lexicon;

import org.jspecify.annotations.NullMarked;

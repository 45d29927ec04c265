/** The annotated corpus of invented minutes, and the score that the built-in analyser reaches on it. */
@NullMarked
package io.duban.engine.analysis.corpus;

import org.jspecify.annotations.NullMarked;

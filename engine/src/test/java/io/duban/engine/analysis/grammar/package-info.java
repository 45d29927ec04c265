/** Tests of grammars. */
@NullMarked
package io.duban.engine.analysis.grammar;

import org.jspecify.annotations.NullMarked;

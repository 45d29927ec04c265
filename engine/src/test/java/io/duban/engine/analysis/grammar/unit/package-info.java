/** Tests of grammars: units. */
@NullMarked
package io.duban.engine.analysis.grammar.unit;

import org.jspecify.annotations.NullMarked;

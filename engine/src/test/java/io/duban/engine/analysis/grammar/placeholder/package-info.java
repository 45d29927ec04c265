/** Tests of grammars: placeholders. */
@NullMarked
package io.duban.engine.analysis.grammar.placeholder;

import org.jspecify.annotations.NullMarked;

/** Tests of grammars: what orders and what does not. */
@NullMarked
package io.duban.engine.analysis.grammar.directive;

import org.jspecify.annotations.NullMarked;

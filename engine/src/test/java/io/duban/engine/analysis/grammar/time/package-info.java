/** Tests of grammars: deadlines and days. */
@NullMarked
package io.duban.engine.analysis.grammar.time;

import org.jspecify.annotations.NullMarked;

/**
 * What a sentence says. The packages inside read one thing each in a clause; the classes here ask them all about a sentence,
 * and settle by its neighbours what it leaves open.
 */
@NullMarked
package io.duban.engine.analysis.grammar;

import org.jspecify.annotations.NullMarked;

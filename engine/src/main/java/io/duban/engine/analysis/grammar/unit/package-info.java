/** 责任单位: names of units and persons, enumerations of them, and who of those named is to act in what part. */
@NullMarked
package io.duban.engine.analysis.grammar.unit;

import org.jspecify.annotations.NullMarked;

/** 决策表: rules as rows of a table, in csv or xlsx, in the words of the sentences' vocabulary. */
@NullMarked
package io.duban.engine.rule.table;

import org.jspecify.annotations.NullMarked;

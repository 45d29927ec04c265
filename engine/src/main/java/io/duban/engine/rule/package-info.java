/** 规则: rule sets on Drools: loading, selecting and evaluating them. */
@NullMarked
package io.duban.engine.rule;

import org.jspecify.annotations.NullMarked;

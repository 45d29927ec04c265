/** 规则编译: from checked rules to Drools: to model classes when Duban is built, to a rule base at run time. */
@NullMarked
package io.duban.engine.rule.compile;

import org.jspecify.annotations.NullMarked;

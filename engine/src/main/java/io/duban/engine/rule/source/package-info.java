/** 规则文件: the files of a rule set and what can be wrong with them. */
@NullMarked
package io.duban.engine.rule.source;

import org.jspecify.annotations.NullMarked;

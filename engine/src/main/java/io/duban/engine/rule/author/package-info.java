/** 写规则: what helps those who write rules. */
@NullMarked
package io.duban.engine.rule.author;

import org.jspecify.annotations.NullMarked;

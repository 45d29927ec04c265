/** 规则语句: rules in Chinese sentences of a fixed vocabulary, and the vocabulary itself, which decision tables share. */
@NullMarked
package io.duban.engine.rule.sentence;

import org.jspecify.annotations.NullMarked;

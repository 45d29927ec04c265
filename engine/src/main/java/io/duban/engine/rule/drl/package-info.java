/** 规则语言: the part of DRL that rules may use, read into a tree of our own, checked and printed anew. */
@NullMarked
package io.duban.engine.rule.drl;

import org.jspecify.annotations.NullMarked;

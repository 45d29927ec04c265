/** 规则页: the page of a rule, which is its metadata, its documentation and its test. */
@NullMarked
package io.duban.engine.rule.page;

import org.jspecify.annotations.NullMarked;

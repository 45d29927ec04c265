/** 部署语句: which sentences order something, and of what class. */
@NullMarked
package io.duban.engine.analysis.grammar.directive;

import org.jspecify.annotations.NullMarked;

/** Tests of rules in sentences. */
@NullMarked
package io.duban.engine.rule.sentence;

import org.jspecify.annotations.NullMarked;

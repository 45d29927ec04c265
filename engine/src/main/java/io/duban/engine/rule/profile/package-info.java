/** 审查方案: reads profiles and the configuration of users, which changes whatever profile is chosen. */
@NullMarked
package io.duban.engine.rule.profile;

import org.jspecify.annotations.NullMarked;

/** The pipeline from sources to a report; {@link io.duban.engine.check.Checker} shows it whole. */
@NullMarked
package io.duban.engine.check;

import org.jspecify.annotations.NullMarked;

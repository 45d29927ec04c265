/** Tests of what is found wrong with the text itself. */
@NullMarked
package io.duban.engine.analysis.wording;

import org.jspecify.annotations.NullMarked;

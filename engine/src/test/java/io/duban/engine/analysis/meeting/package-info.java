/** Tests of meeting elements and kinds of records. */
@NullMarked
package io.duban.engine.analysis.meeting;

import org.jspecify.annotations.NullMarked;

/** What a record tells of its meeting, and what kind of record it is. */
@NullMarked
package io.duban.engine.analysis.meeting;

import org.jspecify.annotations.NullMarked;

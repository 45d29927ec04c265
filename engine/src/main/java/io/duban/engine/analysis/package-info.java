/** Analysis of Chinese minutes: {@code Document} → {@code MeetingRecord}s. */
@NullMarked
package io.duban.engine.analysis;

import org.jspecify.annotations.NullMarked;

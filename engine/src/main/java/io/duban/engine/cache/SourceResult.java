package io.duban.engine.cache;

import io.duban.api.likeness.Sketch;
import io.duban.api.report.SourceReport;
import java.util.List;

/**
 * 初步结果: what came of a source by itself, before it was compared with others, and before baseline and waivers.
 *
 * @param report on it
 * @param sketches of its records, by which to compare them; none where there was nothing to compare with
 */
public record SourceResult(SourceReport report, List<Sketch> sketches) {
    public SourceResult {
        sketches = List.copyOf(sketches);
    }
}

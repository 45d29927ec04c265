package io.duban.engine.analysis.grammar;

import io.duban.api.record.Directive;
import io.duban.api.record.OutlineItem;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.layout.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 共同主语: those named before the first point of a series, who are to do what all its points say: 各村一要排查隐患。二要…. */
final class SharedSubjects {
    private final List<OutlineItem> outline;
    private final Map<Integer, Lead> bySeries = new HashMap<>();

    private record Lead(Sentence sentence, List<ResponsibleUnit> units) {}

    SharedSubjects(List<SentenceReader.Reading> readings, List<OutlineItem> outline) {
        this.outline = outline;
        int next = 0;
        for (SentenceReader.Reading reading : readings) {
            int end = reading.sentence().location().end();
            for (; next < outline.size() && outline.get(next).location().start() < end; next++) {
                lead(reading, outline.get(next));
            }
        }
    }

    private void lead(SentenceReader.Reading reading, OutlineItem first) {
        int point = first.location().start();
        if (first.position() > 1
                || reading.directive() == null
                || reading.sentence().location().start() >= point) {
            return;
        }
        List<ResponsibleUnit> named = reading.units().stream()
                .filter(unit -> unit.location().end() <= point)
                .toList();
        if (!named.isEmpty()) {
            bySeries.put(first.series(), new Lead(reading.sentence(), named));
        }
    }

    /** Those before the series, in the same paragraph, that a directive is a point of; none where nobody is named there. */
    List<ResponsibleUnit> of(Directive directive, Sentence sentence) {
        Lead lead = directive.heading() == 0
                ? null
                : bySeries.get(outline.get(directive.heading() - 1).series());
        return lead != null && lead.sentence().shares(sentence) ? lead.units() : List.of();
    }
}

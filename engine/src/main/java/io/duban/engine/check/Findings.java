package io.duban.engine.check;

import static java.util.Comparator.comparing;

import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.record.Located;
import io.duban.api.record.MeetingRecord;
import io.duban.api.report.Finding;
import io.duban.api.report.FindingState;
import io.duban.api.rule.Outcome.Violated;
import io.duban.api.rule.Outcome.Violation;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** 汇总问题: makes findings of violations, with evidence, severity and fingerprint; sorted by place, then by rule. */
final class Findings {
    private static final String SENTENCE_ENDS = "。！？；!?;";
    private static final String CLAUSE_ENDS = "，,：:";
    private static final int SHORTEST_PLACE = 15;

    private Findings() {}

    /** The findings in one record, given the severity of each rule in force. */
    static List<Finding> of(
            Document document, MeetingRecord record, List<RuleResult> results, Function<String, Severity> severity) {
        Fingerprints fingerprints = new Fingerprints(record.text());
        return results.stream()
                .flatMap(result -> hits(document, result))
                .sorted(comparing(Hit::place).thenComparing(Hit::ruleId))
                .map(hit -> new Finding(
                        hit.ruleId(),
                        severity.apply(hit.ruleId()),
                        hit.violation().message(),
                        Context.of(document, hit.place()),
                        fingerprints.next(hit.ruleId(), document.text(hit.place())),
                        new FindingState.Open()))
                .toList();
    }

    private record Hit(String ruleId, Violation violation, Location place) {}

    private static Stream<Hit> hits(Document document, RuleResult result) {
        return result.outcome() instanceof Violated violated
                ? violated.violations().stream()
                        .map(v -> new Hit(result.ruleId(), v, place(v.element(), document.text())))
                : Stream.empty();
    }

    /**
     * Something missing from a whole record is shown at its title, or at its first line where it has none: to point at
     * everything is to point at nothing.
     */
    private static Location place(Located element, String text) {
        if (element instanceof MeetingRecord record) {
            return record.title() == null
                    ? firstLine(record.location(), text)
                    : record.title().location();
        }
        Location place = element.location();
        // A mark on no words is no mark: rule sets report the bare beginning of a record without a title.
        return place.length() > 0 ? place : firstLine(place.withOffsets(place.start(), text.length()), text);
    }

    private static Location firstLine(Location whole, String text) {
        int start = whole.start();
        while (start < whole.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < whole.end() && !closes(text.charAt(end), end - start)) {
            end++;
        }
        boolean sentence = end < whole.end() && SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0;
        return whole.withOffsets(start, sentence ? end + 1 : end);
    }

    /** The end of a line, or of its first sentence or clause: a page without line breaks is one line, and says no place. */
    private static boolean closes(char c, int length) {
        return c == '\n'
                || c == '\r'
                || (length > 0 && SENTENCE_ENDS.indexOf(c) >= 0)
                || (length >= SHORTEST_PLACE && CLAUSE_ENDS.indexOf(c) >= 0);
    }
}

package io.duban.engine.rule;

import io.duban.api.document.Location;
import io.duban.api.record.Located;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.Outcome.Violation;
import io.duban.api.rule.Violations;
import io.duban.engine.rule.page.RulePage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 违规记录: collects what the rules report on one record; the same concern at a place counts once. */
final class ViolationLog implements Violations {
    private final Map<String, RulePage> pages;
    private final Map<String, Map<Location, Violation>> found = new HashMap<>();

    ViolationLog(Map<String, RulePage> pages) {
        this.pages = pages;
    }

    @Override
    public void report(String ruleId, Located element) {
        add(ruleId, element, List.of());
    }

    @Override
    public void report(String ruleId, Located element, Object detail) {
        add(ruleId, element, List.of(detail));
    }

    @Override
    public void report(String ruleId, Located element, Object first, Object second) {
        add(ruleId, element, List.of(first, second));
    }

    /** What became of a rule that was asked. */
    Outcome outcome(String ruleId) {
        Map<Location, Violation> violations = found.getOrDefault(ruleId, Map.of());
        return violations.isEmpty() ? new Outcome.Satisfied() : new Outcome.Violated(List.copyOf(violations.values()));
    }

    private void add(String ruleId, Located matched, List<?> details) {
        RulePage page = pages.get(ruleId);
        if (page == null) {
            throw new IllegalStateException("rule " + ruleId + " has no page");
        }
        Located element = matched instanceof MeetingRecord record ? placeOfAbsence(record) : matched;
        found.computeIfAbsent(ruleId, id -> new TreeMap<>())
                .putIfAbsent(element.location(), new Violation(element, page.message(element, details)));
    }

    /** What is missing from a whole record is reported at its title, or where it begins. */
    private static Located placeOfAbsence(MeetingRecord record) {
        MeetingElement title = record.title();
        int start = record.location().start();
        // A part of the model, like all else that is reported: results are kept as bytes.
        return title != null
                ? title
                : new MeetingElement("", "", record.location().withOffsets(start, start), 1);
    }
}

package io.duban.engine.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.api.LocalizedText;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Location;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.Source;
import io.duban.api.record.Located;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.Outcome.Violated;
import io.duban.api.rule.Outcome.Violation;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.RuleSetInfo;
import io.duban.api.rule.RuleSetting;
import io.duban.api.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Small parts from which the tests of this package build a pipeline. */
final class Fakes {
    static final LocalizedText WORDS = new LocalizedText("字", "words");

    private Fakes() {}

    static Source source(String name, String text) {
        return new Source(name, text.getBytes(UTF_8));
    }

    /** A reader whose probe and reading are given as functions of the text. */
    record Reader(
            String id, Function<String, Probe> probing, Set<String> extensions, Function<String, ReadResult> reading)
            implements DocumentReader {
        @Override
        public Probe probe(Source source) {
            return probing.apply(new String(source.bytes(), UTF_8));
        }

        @Override
        public ReadResult read(Source source, ReadLimits limits) {
            return reading.apply(new String(source.bytes(), UTF_8));
        }
    }

    /** A reader that is this sure of everything and reads it as it stands. */
    static Reader reader(String id, Probe probe, String... extensions) {
        return new Reader(id, text -> probe, Set.of(extensions), text -> readable(id, text));
    }

    static ReadResult readable(String format, String text) {
        return new ReadResult.Readable(new Document(format, text, List.of()), List.of());
    }

    /** One record over a whole text; its title is the first line, if that is not its only one. */
    static MeetingRecord record(RecordKind kind, String text) {
        int line = text.indexOf('\n');
        MeetingElement title = line < 0 ? null : element(text, text.substring(0, line));
        return record(kind, title, Location.of(0, text.length()));
    }

    static MeetingRecord record(RecordKind kind, @Nullable MeetingElement title, Location location) {
        return new MeetingRecord(
                1, title, kind, 1, Meeting.UNKNOWN, List.of(), List.of(), List.of(), List.of(), 1, location);
    }

    static MeetingElement element(String text, String part) {
        int start = text.indexOf(part);
        return new MeetingElement(part, part, Location.of(start, start + part.length()), 1);
    }

    static Rule rule(String id, Severity severity, RecordKind... kinds) {
        Map<RecordKind, Severity> severities = new HashMap<>();
        for (RecordKind kind : kinds) {
            severities.put(kind, severity);
        }
        Citation house = new Citation("本单位要求", "", Citation.Status.HOUSE, "");
        return new Rule(
                id, WORDS, severities, "test", null, Set.of(), List.of(house), Map.of(), WORDS, "1", List.of(), "");
    }

    /** A rule set whose rules are decided by a function of rule id and record. */
    record Rules(String id, List<Rule> rules, BiFunction<String, MeetingRecord, Outcome> deciding) implements RuleSet {
        @Override
        public RuleSetInfo info() {
            return new RuleSetInfo(id, "1", WORDS, "test", "built-in", "", false);
        }

        @Override
        public List<RuleResult> evaluate(MeetingRecord record, RuleSelection selection) {
            return rules.stream()
                    .filter(rule -> selection.includes(rule.id()))
                    .map(rule -> new RuleResult(rule.id(), deciding.apply(rule.id(), record)))
                    .toList();
        }
    }

    static Outcome violated(Located... elements) {
        return new Violated(List.of(elements).stream()
                .map(element -> new Violation(element, WORDS))
                .toList());
    }

    static Profile profile(Severity intolerable, List<RecordKind> unchecked, Map<String, RuleSetting> settings) {
        return new Profile(
                "test",
                WORDS,
                List.of(),
                List.of(),
                intolerable,
                unchecked,
                List.of(new Profile.Layer(Map.of(), settings)));
    }

    static ProfileSelection selection(
            Severity intolerable, List<RecordKind> unchecked, Map<String, RuleSetting> settings) {
        return ProfileSelection.named(profile(intolerable, unchecked, settings), WORDS);
    }
}

package io.duban.engine.settle;

import static java.util.stream.Collectors.groupingBy;

import io.duban.api.report.Finding;
import io.duban.api.report.FindingState.Waived;
import io.duban.api.report.RecordReport;
import io.duban.api.report.SourceReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 基线: findings that were known at some time, so that only new ones count. */
public final class Baseline {
    /** Nothing is known. */
    public static final Baseline EMPTY = new Baseline(List.of());

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byFingerprint;

    /** Those findings. */
    public Baseline(List<Entry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(Entry::source)
                        .thenComparing(Entry::rule)
                        .thenComparing(Entry::fingerprint))
                .distinct()
                .toList();
        this.byFingerprint = entries.stream().collect(groupingBy(Entry::fingerprint));
    }

    /**
     * 存量问题: one known finding.
     *
     * @param fingerprint by which it is found again
     * @param rule and {@code words} are for those who read the file
     * @param source name of its source: found again under the same name, whatever folders stand before it
     * @param words that it is about
     */
    public record Entry(String fingerprint, String rule, String source, String words) {
        /** A finding of a source of that name. */
        public static Entry of(String fingerprint, String rule, String source, String words) {
            return new Entry(fingerprint, rule, normal(source), words);
        }

        private boolean in(String name) {
            return endsWith(name, source) || endsWith(source, name);
        }

        private static boolean endsWith(String path, String end) {
            return path.equals(end) || path.endsWith("/" + end);
        }
    }

    /** What changed since: each list in the order of sources. */
    public record Difference(List<Entry> fresh, List<Entry> fixed, List<Entry> standing) {}

    /** All findings of a run, waived ones aside: who waives them answers for them already. */
    public static Baseline of(List<SourceReport> sources) {
        return new Baseline(sources.stream().flatMap(Baseline::entries).toList());
    }

    /** The entries, sorted by source, rule and fingerprint. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whether the finding was known in that source. */
    public boolean knows(String source, String fingerprint) {
        String name = normal(source);
        return byFingerprint.getOrDefault(fingerprint, List.of()).stream().anyMatch(entry -> entry.in(name));
    }

    /** How a run compares. */
    public Difference compare(List<SourceReport> sources) {
        return compare(
                of(sources),
                sources.stream()
                        .filter(source -> source.problems().isEmpty())
                        .map(SourceReport::name)
                        .toList());
    }

    /**
     * How what was found later compares.
     *
     * @param checked names of the sources checked then: what was known of others neither stands nor is fixed
     */
    public Difference compare(Baseline now, List<String> checked) {
        List<String> names = checked.stream().map(Baseline::normal).toList();
        List<Entry> fixed = new ArrayList<>();
        List<Entry> standing = new ArrayList<>();
        for (Entry entry : entries) {
            if (now.knows(entry.source, entry.fingerprint)) {
                standing.add(entry);
            } else if (names.stream().anyMatch(entry::in)) {
                fixed.add(entry);
            }
        }
        List<Entry> fresh = now.entries.stream()
                .filter(entry -> !knows(entry.source, entry.fingerprint))
                .toList();
        return new Difference(fresh, fixed, standing);
    }

    /** The same without what is fixed. */
    public Baseline without(List<Entry> fixed) {
        return new Baseline(
                entries.stream().filter(entry -> !fixed.contains(entry)).toList());
    }

    private static Stream<Entry> entries(SourceReport source) {
        return source.records().stream()
                .map(RecordReport::findings)
                .flatMap(List::stream)
                .filter(finding -> !(finding.state() instanceof Waived))
                .map(finding -> entry(source.name(), finding));
    }

    private static Entry entry(String source, Finding finding) {
        var evidence = finding.evidence();
        int start = Math.max(0, evidence.location().start() - evidence.contextStart());
        int end = Math.min(evidence.context().length(), evidence.location().end() - evidence.contextStart());
        String words = start < end ? evidence.context().substring(start, end) : evidence.context();
        return Entry.of(finding.fingerprint(), finding.ruleId(), source, words);
    }

    private static String normal(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("./") ? path.substring(2) : path;
    }
}

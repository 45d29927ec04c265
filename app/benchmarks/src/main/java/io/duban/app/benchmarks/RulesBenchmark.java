package io.duban.app.benchmarks;

import io.duban.api.document.Document;
import io.duban.api.document.Source;
import io.duban.api.record.MeetingRecord;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import io.duban.app.benchmarks.batch.InventedMinutes;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.check.EffectiveProfile;
import io.duban.engine.rule.AskedRuleSets;
import io.duban.engine.rule.BuiltInRuleSets;
import io.duban.engine.rule.profile.Profiles;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** 规则: all built-in rules on one record of so many facts, its elements; parameters of rules come to these. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RulesBenchmark {
    private static final int FACTS = 200;

    private final List<RuleSet> ruleSets = AskedRuleSets.of(BuiltInRuleSets.load());
    private final MeetingRecord record = record();
    private final RuleSelection selection = new EffectiveProfile(
                    Profiles.builtIn("general"),
                    ruleSets.stream().flatMap(set -> set.rules().stream()).toList())
            .selection(record.kind());

    @Benchmark
    public void rules(Blackhole hole) {
        for (RuleSet set : ruleSets) {
            hole.consume(set.evaluate(record, selection));
        }
    }

    /** The shortest invented record that has enough. */
    private static MeetingRecord record() {
        ChineseRecordAnalyzer analyzer = new ChineseRecordAnalyzer();
        for (int tasks = 1; ; tasks++) {
            List<String> text = InventedMinutes.paragraphs(1, InventedMinutes.unit(1), tasks);
            Source source = new Source("纪要.txt", String.join("\n", text).getBytes(StandardCharsets.UTF_8));
            Document document = Corpus.document(Corpus.reading(), source);
            MeetingRecord record = analyzer.analyze(document).get(0);
            if (facts(record) >= FACTS) {
                return record;
            }
        }
    }

    private static int facts(MeetingRecord record) {
        int wholes = List.of(record, record.meeting(), record.paper()).size();
        return wholes
                + Stream.<Collection<?>>of(
                                record.paper().numbers(),
                                record.paper().dates(),
                                record.votes(),
                                record.slips(),
                                record.statements(),
                                record.outline(),
                                record.directives(),
                                record.accountability(),
                                record.placeholders())
                        .mapToInt(Collection::size)
                        .sum();
    }
}

package io.duban.app.benchmarks;

import io.duban.api.document.Document;
import io.duban.api.document.Source;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordAnalyzer;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSet;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.lexicon.Lexicon;
import io.duban.engine.check.Checker;
import io.duban.engine.check.EffectiveProfile;
import io.duban.engine.check.SourceReading;
import io.duban.engine.rule.BuiltInRuleSets;
import io.duban.engine.rule.profile.Profiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** 各阶段: a check of plain texts, stage by stage and as a whole, on one thread, and what to compare the stages with. */
@State(Scope.Benchmark)
public class StagesBenchmark {
    private final SourceReading reading = Corpus.reading();
    private final RecordAnalyzer analyzer = new ChineseRecordAnalyzer();
    private final Lexicon lexicon = Lexicon.builtIn();
    private final List<RuleSet> ruleSets = BuiltInRuleSets.load();
    private final Profile profile = Profiles.builtIn("general");
    private final Checker checker = Corpus.checker();

    private List<Source> sources = List.of();
    private List<Read> documents = List.of();

    /** What the stages before the rules make of a source. */
    private record Read(Document document, List<MeetingRecord> records) {}

    @Setup
    public void readAll() {
        sources = Corpus.texts();
        documents = sources.stream()
                .map(source -> Corpus.document(reading, source))
                .map(document -> new Read(document, analyzer.analyze(document)))
                .toList();
    }

    /** What any analysis takes at least: the characters of the bytes. */
    @Benchmark
    public void decoding(Characters characters, Blackhole hole) {
        for (int i = 0; i < sources.size(); i++) {
            hole.consume(new String(sources.get(i).bytes(), StandardCharsets.UTF_8));
            characters.count(documents.get(i).document());
        }
    }

    /** One pass that finds the words of all tables. */
    @Benchmark
    public void words(Characters characters, Blackhole hole) {
        for (Read read : documents) {
            hole.consume(lexicon.match(read.document().text()));
            characters.count(read.document());
        }
    }

    @Benchmark
    public void analysis(Characters characters, Blackhole hole) {
        for (Read read : documents) {
            hole.consume(analyzer.analyze(read.document()));
            characters.count(read.document());
        }
    }

    @Benchmark
    public void rules(Characters characters, Blackhole hole) {
        List<Rule> rules =
                ruleSets.stream().flatMap(set -> set.rules().stream()).toList();
        EffectiveProfile effective = new EffectiveProfile(profile, rules);
        for (Read read : documents) {
            for (MeetingRecord record : read.records()) {
                var selection = effective.selection(record.kind());
                ruleSets.forEach(set -> hole.consume(set.evaluate(record, selection)));
            }
            characters.count(read.document());
        }
    }

    @Benchmark
    public void check(Characters characters, Blackhole hole) {
        for (int i = 0; i < sources.size(); i++) {
            hole.consume(checker.check(sources.get(i)));
            characters.count(documents.get(i).document());
        }
    }
}

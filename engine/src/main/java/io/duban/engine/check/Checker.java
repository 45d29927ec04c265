package io.duban.engine.check;

import io.duban.api.Language;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordAnalyzer;
import io.duban.api.report.Problem;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.ProfileInfo;
import io.duban.engine.cache.ResultCache;
import io.duban.engine.cache.SourceResult;
import io.duban.engine.likeness.Sketching;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 审查流程: the whole pipeline, from sources to a report. Immutable and safe for use by several threads. Whatever is wrong
 * with one source becomes a problem in its own report; the batch goes on.
 */
public final class Checker {
    private static final Logger LOG = LoggerFactory.getLogger(Checker.class);

    private final SourceReading reading;
    private final RecordAnalysis analysis;
    private final RecordChecking checking;
    private final RunOptions options;

    public Checker(SourceReading reading, RecordAnalyzer analyzer, RecordChecking checking) {
        this(reading, new RecordAnalysis(analyzer), checking, RunOptions.DEFAULT);
    }

    private Checker(SourceReading reading, RecordAnalysis analysis, RecordChecking checking, RunOptions options) {
        this.reading = reading;
        this.analysis = analysis;
        this.checking = checking;
        this.options = options;
    }

    /** The same that runs in another way. */
    public Checker with(RunOptions other) {
        return new Checker(reading, analysis, checking, other);
    }

    /**
     * Checks a batch.
     *
     * @param sources opened one by one, by the thread that checks them
     * @param jobs number of threads, from 1; the report is the same for any
     * @param version of Duban, for the report
     * @param language of the report
     */
    public Report check(Collection<UnopenedSource> sources, int jobs, String version, Language language) {
        boolean several = sources.size() > 1;
        Gathering gathering = gathering();
        int unreached = Batch.run(
                sources,
                (source, place) -> checkAll(source, several, gathering.of(source, place)),
                jobs,
                options.stopped());
        List<Reached> reached = new CrossChecking(reading, checking, gathering, jobs).check();
        List<SourceReport> reports = Gathering.reports(reached);
        Verdict verdict = Verdicts.ofBatch(reached);
        return new Report(
                version,
                language,
                checking.ruleSets(),
                checking.rules(),
                profiles(reached),
                options.settlement().uses(reports),
                unreached,
                unreached == 0 ? verdict : verdict.and(Verdict.UNDETERMINED),
                reports);
    }

    private Gathering gathering() {
        return new Gathering(report -> checking.settled(report, options.settlement()), options.inMemory());
    }

    private List<ProfileInfo> profiles(List<Reached> reached) {
        return reached.stream()
                .flatMap(source -> source.profiles().stream())
                .distinct()
                .sorted()
                .map(checking::info)
                .toList();
    }

    /** Opens one source and checks it, or all that is in it. */
    private void checkAll(UnopenedSource unopened, boolean several, Consumer<SourceResult> results) {
        try {
            Optional<Source> source = unopened.open(reading.limits().of(Limit.SOURCE_BYTES));
            if (source.isPresent()) {
                expand(source.get(), several, results);
            } else {
                results.accept(unread(unopened.name(), null, Problems.of(SourceReading.tooLarge(reading.limits()))));
            }
        } catch (IOException | UncheckedIOException e) {
            results.accept(unread(unopened.name(), null, Problems.notAccessible(e)));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.debug("opening {} failed", unopened.name(), e);
            results.accept(unread(unopened.name(), null, Problems.internal(e)));
        }
    }

    private void expand(Source source, boolean several, Consumer<SourceResult> results) {
        reading.expand(source, new SourceExpansion.Sink() {
            @Override
            public void source(Source part) {
                results.accept(result(part, several || part != source));
            }

            @Override
            public void unreadable(Source part, Unreadable reason) {
                // Of a part that never came out nobody knows the bytes.
                String digest = part.size() == 0 ? null : part.sha256();
                results.accept(unread(part.name(), digest, Problems.of(reason)));
            }
        });
    }

    /** Checks one source by itself. */
    public SourceReport check(Source source) {
        UnopenedSource same = new UnopenedSource(source.name(), () -> new ByteArrayInputStream(source.bytes()));
        Gathering gathering = gathering();
        gathering.of(same, 0).accept(result(source, false));
        return new CrossChecking(reading, checking, gathering, 1)
                .check()
                .get(0)
                .report()
                .get();
    }

    /** @param several whether there is anything else to compare it with */
    private SourceResult result(Source source, boolean several) {
        try {
            Optional<SourceResult> before = options.cache().find(source);
            return before.isPresent() ? before.get() : checked(source, several);
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.debug("checking {} failed", source.name(), e);
            return unread(source.name(), source.sha256(), Problems.internal(e));
        }
    }

    private SourceResult checked(Source source, boolean several) {
        ReadResult read = reading.read(source);
        if (!(read instanceof Readable readable)) {
            // Not kept: with more time or memory, or a program that was not installed, it may be read the next time.
            return unread(source.name(), source.sha256(), Problems.of((Unreadable) read));
        }
        SourceResult result = readable(source, readable, several || options.cache() != ResultCache.NONE);
        options.cache().keep(source, result);
        return result;
    }

    private SourceResult readable(Source source, Readable readable, boolean several) {
        RecordAnalysis.Result found = analysis.analyze(readable.document(), options.comparison(), reading.limits());
        List<Problem> problems = new ArrayList<>(found.problems());
        problems.addAll(Problems.unreadParts(readable.notices()));
        List<RecordReport> records = new ArrayList<>();
        for (MeetingRecord record : found.records()) {
            RecordChecking.Result checked = checking.check(readable.document(), record);
            checked.problem().ifPresent(problems::add);
            records.add(checked.report());
        }
        boolean compared = (several || records.size() > 1) && checking.compares();
        SourceReport report = new SourceReport(
                source.name(),
                readable.document().format(),
                source.sha256(),
                Verdicts.ofSource(problems, records),
                problems,
                checking.notices(readable.notices()),
                records,
                options.keepsTexts() ? analysis.transcript(readable.document()) : null);
        return new SourceResult(report, compared ? Sketching.of(readable.document(), found.records()) : List.of());
    }

    private static SourceResult unread(String name, @Nullable String sha256, Problem problem) {
        List<Problem> problems = List.of(problem);
        Verdict verdict = Verdicts.ofSource(problems, List.of());
        return new SourceResult(
                new SourceReport(name, null, sha256, verdict, problems, List.of(), List.of(), null), List.of());
    }
}

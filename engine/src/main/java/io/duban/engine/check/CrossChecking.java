package io.duban.engine.check;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import io.duban.api.document.Document;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.record.Likeness;
import io.duban.api.record.MeetingRecord;
import io.duban.api.report.RecordReport;
import io.duban.api.report.SourceReport;
import io.duban.engine.likeness.BatchComparison;
import io.duban.engine.likeness.ComparedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 交叉审查: compares the records of a batch with one another and checks those that are alike once more, now that it is
 * known. Texts are not kept for that: the few files that hold likely copies are read again.
 */
final class CrossChecking {
    private static final Logger LOG = LoggerFactory.getLogger(CrossChecking.class);

    private final SourceReading reading;
    private final RecordChecking checking;
    private final Gathering gathering;
    private final int jobs;

    CrossChecking(SourceReading reading, RecordChecking checking, Gathering gathering, int jobs) {
        this.reading = reading;
        this.checking = checking;
        this.gathering = gathering;
        this.jobs = jobs;
    }

    /** The sources gathered, sorted by name, with what follows from comparing them. */
    List<Reached> check() {
        List<Reached> reached = new ArrayList<>(gathering.sorted());
        if (reached.stream().mapToInt(source -> source.compared().size()).sum() < 2) {
            return reached;
        }
        BatchComparison comparison =
                new BatchComparison(reached.stream().map(Reached::compared).toList());
        Set<Integer> needed = comparison.needed();
        Map<Integer, Supplier<Document>> documents = documents(reached, needed);
        Map<Integer, Map<Integer, List<Likeness>>> found =
                comparison.likenesses(at -> Optional.ofNullable(documents.get(at))
                        .map(document -> new ComparedText(
                                document.get(), records(reached.get(at).report().get()))));
        Batch.run(
                needed,
                (at, place) -> reached.set(at, again(reached.get(at), documents.get(at), found.get(at))),
                jobs,
                () -> false);
        return reached;
    }

    /**
     * @param document its text, or nothing if it is not there any more
     * @param alike what each of its records has in common with others, or nothing if none has
     */
    private Reached again(
            Reached source, @Nullable Supplier<Document> document, @Nullable Map<Integer, List<Likeness>> alike) {
        if (document == null) {
            return gathering.again(source, checking.with(source.report().get(), Problems.CHANGED));
        }
        if (alike == null) {
            return source;
        }
        return gathering.again(source, checking.compared(source.report().get(), document.get(), alike));
    }

    private static List<MeetingRecord> records(SourceReport report) {
        return report.records().stream().map(RecordReport::record).toList();
    }

    /** The texts that are needed, by the places of their sources. */
    private Map<Integer, Supplier<Document>> documents(List<Reached> reached, Set<Integer> needed) {
        Map<Integer, Supplier<Document>> documents = new ConcurrentHashMap<>();
        Map<UnopenedSource, List<Integer>> again =
                needed.stream().collect(groupingBy(at -> reached.get(at).from()));
        Batch.run(
                again.entrySet(),
                (entry, place) -> documents(entry.getKey(), entry.getValue(), reached, documents),
                jobs,
                () -> false);
        return documents;
    }

    private void documents(
            UnopenedSource from,
            List<Integer> places,
            List<Reached> reached,
            Map<Integer, Supplier<Document>> documents) {
        Map<String, Integer> wanted = new TreeMap<>();
        for (int at : places) {
            Supplier<SourceReport> kept = reached.get(at).report();
            SourceReport report = kept.get();
            if (report.transcript() != null) {
                documents.put(at, () -> requireNonNull(kept.get().transcript()).document());
            } else {
                wanted.put(report.name() + '\0' + report.sha256(), at);
            }
        }
        if (!wanted.isEmpty()) {
            read(from, wanted, documents);
        }
    }

    private void read(UnopenedSource from, Map<String, Integer> wanted, Map<Integer, Supplier<Document>> documents) {
        SourceExpansion.Sink sink = new SourceExpansion.Sink() {
            @Override
            public void source(Source part) {
                Integer at = wanted.get(part.name() + '\0' + part.sha256());
                if (at != null && reading.read(part) instanceof Readable readable) {
                    Document document = readable.document();
                    int characters = document.text().length();
                    documents.put(at, gathering.spool().keep(Document.class, document, characters));
                }
            }

            @Override
            public void unreadable(Source part, Unreadable reason) {}
        };
        try {
            from.open(reading.limits().of(Limit.SOURCE_BYTES)).ifPresent(source -> reading.expand(source, sink));
        } catch (IOException | UncheckedIOException gone) {
            LOG.debug("{} cannot be read again", from.name(), gone);
        }
    }
}

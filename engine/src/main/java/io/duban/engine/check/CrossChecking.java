package io.duban.engine.check;

import static java.util.stream.Collectors.groupingBy;

import io.duban.api.document.Document;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.record.Likeness;
import io.duban.api.report.SourceReport;
import io.duban.engine.likeness.BatchComparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    CrossChecking(SourceReading reading, RecordChecking checking) {
        this.reading = reading;
        this.checking = checking;
    }

    /** The reports on sources, in their order. */
    List<SourceReport> check(List<Reached> reached) {
        List<SourceReport> reports = new ArrayList<>();
        reached.forEach(each -> reports.add(each.result().report()));
        if (reached.stream().mapToInt(each -> each.result().sketches().size()).sum() > 1) {
            BatchComparison comparison =
                    new BatchComparison(reached.stream().map(Reached::compared).toList());
            Map<Integer, Document> documents = documents(reached, comparison);
            Map<Integer, Map<Integer, List<Likeness>>> found = comparison.likenesses(documents);
            for (int at : comparison.needed()) {
                SourceReport report = reports.get(at);
                Document document = documents.get(at);
                reports.set(
                        at,
                        document == null
                                ? checking.with(report, Problems.CHANGED)
                                : checking.compared(report, document, found.getOrDefault(at, Map.of())));
            }
        }
        return reports;
    }

    /** The texts that are needed, by the places of their sources. */
    private Map<Integer, Document> documents(List<Reached> reached, BatchComparison comparison) {
        Map<Integer, Document> documents = new TreeMap<>();
        Map<UnopenedSource, List<Integer>> again = comparison.needed().stream()
                .collect(groupingBy(at -> reached.get(at).from()));
        again.forEach((from, places) -> {
            Map<String, Integer> wanted = new TreeMap<>();
            for (int at : places) {
                SourceReport report = reached.get(at).result().report();
                if (report.transcript() != null) {
                    documents.put(at, report.transcript().document());
                } else {
                    wanted.put(report.name() + '\0' + report.sha256(), at);
                }
            }
            if (!wanted.isEmpty()) {
                read(from, wanted, documents);
            }
        });
        return documents;
    }

    private void read(UnopenedSource from, Map<String, Integer> wanted, Map<Integer, Document> documents) {
        SourceExpansion.Sink sink = new SourceExpansion.Sink() {
            @Override
            public void source(Source part) {
                Integer at = wanted.get(part.name() + '\0' + part.sha256());
                if (at != null && reading.read(part) instanceof Readable readable) {
                    documents.put(at, readable.document());
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

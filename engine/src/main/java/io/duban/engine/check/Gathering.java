package io.duban.engine.check;

import static java.util.Comparator.comparing;

import io.duban.api.report.SourceReport;
import io.duban.engine.cache.SourceResult;
import io.duban.engine.cache.Spool;
import io.duban.engine.likeness.ComparedSource;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** 汇集: takes what comes of the sources of a batch, from any thread, so that little of each stays in memory. */
final class Gathering {
    private final UnaryOperator<SourceReport> settled;
    private final Spool spool;
    private final List<Reached> reached = new ArrayList<>();

    /**
     * @param settled gives findings the states that they deserve
     * @param inMemory results on how many characters stay there
     */
    Gathering(UnaryOperator<SourceReport> settled, long inMemory) {
        this.settled = settled;
        this.spool = new Spool(inMemory);
    }

    /** Takes the results of an input, or of the parts of it, in their order. */
    Consumer<SourceResult> of(UnopenedSource input, int place) {
        AtomicInteger part = new AtomicInteger();
        return result -> add(input, (long) place << 32 | part.getAndIncrement(), result);
    }

    private void add(UnopenedSource from, long order, SourceResult result) {
        SourceReport report = result.report();
        ComparedSource compared = new ComparedSource(
                report.name(),
                report.records().stream().map(each -> each.record()).toList(),
                result.sketches());
        Reached source = Reached.of(from, order, settled.apply(report), compared, spool);
        synchronized (this) {
            reached.add(source);
        }
    }

    /** All sources sorted by name, those of one name in the order of their inputs. */
    synchronized List<Reached> sorted() {
        return reached.stream()
                .sorted(comparing(Reached::name).thenComparing(Reached::order))
                .toList();
    }

    /** The same source with what became of it when it was compared with others. */
    Reached again(Reached source, SourceReport report) {
        return source.with(settled.apply(report), spool);
    }

    /** Where more can be put than fits into memory. */
    Spool spool() {
        return spool;
    }

    /** The reports of sources, each made when it is asked for. */
    static List<SourceReport> reports(List<Reached> sources) {
        return new Reports(sources);
    }

    /** 报告列表. */
    private static final class Reports extends AbstractList<SourceReport> implements RandomAccess {
        private final List<Reached> sources;

        Reports(List<Reached> sources) {
            this.sources = sources;
        }

        @Override
        public int size() {
            return sources.size();
        }

        @Override
        public SourceReport get(int index) {
            return sources.get(index).report().get();
        }
    }
}

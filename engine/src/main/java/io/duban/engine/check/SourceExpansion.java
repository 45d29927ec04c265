package io.duban.engine.check;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 展开: takes containers apart, those within others too, down to the sources that readers read. A part is named after
 * its container: {@code 材料.zip/纪要.docx}.
 */
public final class SourceExpansion {
    private static final Logger LOG = LoggerFactory.getLogger(SourceExpansion.class);

    private final List<ContainerReader> containers;
    private final Predicate<Source> wanted;
    private final ReadLimits limits;

    /**
     * @param wanted which parts are looked at; others, such as programs in an archive, are passed over
     * @param limits for all parts of one source together
     */
    public SourceExpansion(List<ContainerReader> containers, Predicate<Source> wanted, ReadLimits limits) {
        this.containers = containers.stream()
                .sorted(Comparator.comparing(ContainerReader::id))
                .toList();
        this.wanted = wanted;
        this.limits = limits;
    }

    /** No containers at all: every source stands for itself. */
    static SourceExpansion none() {
        return new SourceExpansion(List.of(), source -> true, ReadLimits.DEFAULT);
    }

    /** 去向: takes what a source stands for. */
    interface Sink {
        void source(Source source);

        void unreadable(Source source, Unreadable reason);
    }

    /** Hands on the source itself, or what is in it. */
    void expand(Source source, Sink sink) {
        new Run(sink).expand(source, containerOf(source), 0);
    }

    private Optional<ContainerReader> containerOf(Source source) {
        return containers.stream()
                .filter(container -> container.probe(source) == Probe.YES)
                .findFirst();
    }

    /** 一次展开: what one source has used up of the limits. */
    private final class Run {
        private final Sink sink;
        private long bytes;
        private int parts;
        private int handed;

        Run(Sink sink) {
            this.sink = sink;
        }

        void expand(Source source, Optional<ContainerReader> container, int depth) {
            if (container.isEmpty()) {
                handed++;
                sink.source(source);
            } else if (depth >= limits.of(Limit.NESTING)) {
                unreadable(
                        source,
                        new Unreadable(
                                Reason.TOO_LARGE,
                                "archives within each other deeper than " + limits.of(Limit.NESTING) + " levels"));
            } else {
                open(source, container.get(), depth);
            }
        }

        private void open(Source source, ContainerReader container, int depth) {
            int before = handed;
            try {
                container
                        .open(source, left(), new ContainerReader.Parts() {
                            @Override
                            public void part(String name, byte[] content) {
                                count(content.length);
                                Source part = new Source(source.name() + "/" + name, content);
                                Optional<ContainerReader> inner = containerOf(part);
                                if (inner.isPresent() || wanted.test(part)) {
                                    expand(part, inner, depth + 1);
                                }
                            }

                            @Override
                            public void unreadable(String name, Unreadable reason) {
                                count(0);
                                Run.this.unreadable(new Source(source.name() + "/" + name, new byte[0]), reason);
                            }
                        })
                        .ifPresent(reason -> unreadable(source, reason));
            } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
                LOG.debug("opening {} failed", source.name(), e);
                unreadable(source, new Unreadable(Reason.INTERNAL, Failure.describe(e)));
            }
            if (handed == before) {
                unreadable(source, new Unreadable(Reason.EMPTY, "nothing in it that could be minutes"));
            }
        }

        private void unreadable(Source source, Unreadable reason) {
            handed++;
            sink.unreadable(source, reason);
        }

        private void count(int length) {
            bytes += length;
            parts++;
        }

        /** What containers within containers use up is gone for those after them. */
        private ReadLimits left() {
            return limits.with(Limit.EXPANDED_BYTES, Math.max(1, limits.of(Limit.EXPANDED_BYTES) - bytes))
                    .with(Limit.ENTRIES, Math.max(1, limits.of(Limit.ENTRIES) - parts));
        }
    }
}

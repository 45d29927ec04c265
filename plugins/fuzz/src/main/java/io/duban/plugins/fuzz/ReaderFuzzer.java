package io.duban.plugins.fuzz;

import io.duban.api.document.Block;
import io.duban.api.document.ContainerReader;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * 模糊测试: the target that Jazzer calls with bytes it makes up; {@code -Dduban.fuzz.reader} names the reader. Whatever a
 * reader throws, hangs on, calls its own failure or places wrongly is a finding.
 */
public final class ReaderFuzzer {
    /** Far less than the time after which Jazzer calls it a hang. */
    private static final int SECONDS = 5;

    private static final ReadLimits LIMITS =
            ReadLimits.DEFAULT.with(Limit.SECONDS, SECONDS).with(Limit.EXPANDED_BYTES, 32L << 20);
    private static final Consumer<Source> READER = named(System.getProperty("duban.fuzz.reader", "text"));

    private ReaderFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        READER.accept(new Source("fuzzed", bytes));
    }

    private static Consumer<Source> named(String id) {
        Stream<Consumer<Source>> readers = ServiceLoader.load(DocumentReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(reader -> reader.id().equals(id))
                .map(reader -> source -> read(reader, source));
        Stream<Consumer<Source>> containers = ServiceLoader.load(ContainerReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(container -> container.id().equals(id))
                .map(container -> source -> open(container, source));
        return Stream.concat(readers, containers)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reader is called " + id));
    }

    private static void read(DocumentReader reader, Source source) {
        reader.probe(source);
        ReadResult result = reader.read(source, LIMITS);
        if (result instanceof Unreadable unreadable) {
            check(unreadable);
        } else if (result instanceof Readable readable) {
            check(readable.document());
        }
    }

    private static void open(ContainerReader container, Source source) {
        container.probe(source);
        Optional<Unreadable> failure = container.open(source, LIMITS, new ContainerReader.Parts() {
            @Override
            public void part(String name, byte[] bytes) {
                if (name.isBlank() || name.startsWith("/") || name.contains("..")) {
                    throw new IllegalStateException("a part is called " + name);
                }
            }

            @Override
            public void unreadable(String name, Unreadable reason) {
                check(reason);
            }
        });
        failure.ifPresent(ReaderFuzzer::check);
    }

    private static void check(Unreadable unreadable) {
        if (unreadable.reason() == Reason.INTERNAL) {
            throw new IllegalStateException(unreadable.detail());
        }
    }

    private static void check(Document document) {
        int end = 0;
        for (Block block : document.blocks()) {
            String text = document.text(block.location());
            if (text.isEmpty() || !text.equals(text.strip()) || block.location().start() < end) {
                throw new IllegalStateException("a block at " + block.location() + " after " + end);
            }
            end = block.location().end();
        }
    }
}

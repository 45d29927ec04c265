package io.duban.engine.check;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 选择阅读器: finds the reader for a source by its content. The surest probe wins; between equal probes the file's
 * extension decides, and then the reader's id, so that the order of the class path never does.
 */
public final class ReaderSelection {
    private final List<DocumentReader> readers;

    public ReaderSelection(List<DocumentReader> readers) {
        this.readers = readers.stream()
                .sorted(Comparator.comparing(DocumentReader::id))
                .toList();
    }

    /** The readers to choose from, sorted by id. */
    public List<DocumentReader> readers() {
        return readers;
    }

    /** The reader for the source, or nothing where none knows its content. */
    public Optional<DocumentReader> select(Source source) {
        DocumentReader best = null;
        Probe surest = Probe.NO;
        for (DocumentReader reader : expectedFirst(source.extension())) {
            // None can be surer than that, and those asked later lose where they are as sure.
            if (surest == Probe.YES) {
                break;
            }
            Probe probe = reader.probe(source);
            if (probe.compareTo(surest) > 0) {
                best = reader;
                surest = probe;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The reader that would recognise text in the pictures of the source, if there is one. */
    Optional<DocumentReader> recogniser(Source source) {
        return readers.stream()
                .filter(reader -> reader.probe(source) == Probe.PICTURES)
                .findFirst();
    }

    private List<DocumentReader> expectedFirst(String extension) {
        List<DocumentReader> expected = new ArrayList<>();
        List<DocumentReader> others = new ArrayList<>();
        for (DocumentReader reader : readers) {
            (reader.extensions().contains(extension) ? expected : others).add(reader);
        }
        expected.addAll(others);
        return expected;
    }
}

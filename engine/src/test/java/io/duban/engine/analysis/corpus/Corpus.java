package io.duban.engine.analysis.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the corpus files are found. */
final class Corpus {
    private Corpus() {}

    /** The files of one part, sorted by name. */
    static List<Path> paths(Split split) {
        URL folder = Objects.requireNonNull(Corpus.class.getResource(split.folder()), split.folder());
        try (Stream<Path> paths = Files.list(Path.of(folder.toURI()))) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static CorpusFile read(Path path) {
        try {
            return CorpusFile.parse(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parsed files of one part, sorted by name. */
    static List<CorpusFile> files(Split split) {
        return paths(split).stream().map(Corpus::read).toList();
    }
}

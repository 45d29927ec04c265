package io.duban.app.cli.input;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.Source;
import io.duban.app.cli.plugin.Plugins;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 文件夹筛选: which files of a folder, or entries of an archive, are handed in. In doubt a file is: one that cannot be read must show up in the
 * report as unchecked, so only what is plainly no document is left out.
 */
public final class FolderFilter {
    /** Formats that minutes come in, whether or not a reader for them is installed. */
    private static final Set<String> DOCUMENTS = Set.of(
            "doc", "docx", "docm", "wps", "wpt", "rtf", "odt", "fodt", "uof", "uot", "pdf", "ofd", "ceb", "sep", "txt",
            "htm", "html", "mht", "xls", "xlsx", "et", "ods", "uos", "ppt", "pptx", "dps", "eml", "msg", "zip", "rar",
            "7z", "jpg", "jpeg", "png", "tif", "tiff", "bmp");

    private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");

    private final List<DocumentReader> readers;
    private final List<ContainerReader> containers;
    private final Set<String> extensions;

    public FolderFilter(Plugins plugins) {
        this.readers = plugins.documentReaders();
        this.containers = plugins.containerReaders();
        this.extensions = Stream.of(
                        DOCUMENTS.stream(),
                        readers.stream().flatMap(reader -> reader.extensions().stream()),
                        containers.stream().flatMap(container -> container.extensions().stream()))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a file or folder is hidden, a lock that an office program left, or the system's own. */
    static boolean isLitter(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$") || SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the file is or may be a document: by its extension, else by an unmistakable signature. */
    boolean accepts(Path file) {
        String name = file.getFileName().toString();
        // Judged by the name alone wherever that will do: nothing is read that a reader would read again.
        if (extensions.contains(new Source(name, new byte[0]).extension())) {
            return true;
        }
        try {
            return accepts(new Source(name, contentOf(file)));
        } catch (IOException | RuntimeException e) {
            // Not opened, or a plugin broke: the report will say which.
            return true;
        }
    }

    /** The same for an entry of an archive, whose content is at hand. */
    public boolean accepts(Source source) {
        return extensions.contains(source.extension())
                || readers.stream().anyMatch(reader -> reader.probe(source) == Probe.YES)
                || containers.stream().anyMatch(container -> container.probe(source) == Probe.YES);
    }

    private static byte[] contentOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) ReadLimits.DEFAULT.of(Limit.SOURCE_BYTES));
        }
    }
}

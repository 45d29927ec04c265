package io.duban.engine.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A rule set of one's own, written into a folder. */
record Folder(Path root) {
    static final String PAGE =
            """
            ---
            id: %s
            title: { zh: 题, en: Title }
            message: { zh: "有{text}", en: "there is {text}, {0}" }
            severity: { minutes: warning }
            category: own
            citations:
              - { norm: 内部要求, status: house }
            parameters: { limit: "3" }
            suggestion: { zh: 改, en: mend }
            since: 1.0.0
            ---
            # %s
            """;

    /** A set called {@code own} of these rules, each with a page. */
    static Folder of(Path root, String drl, String... pages) {
        Folder folder = new Folder(root)
                .write("ruleset.yaml", "id: own\nversion: 1.0.0\ntitle: { zh: 自定, en: Own }\nowner: us\n")
                .write("own.drl", drl);
        Stream.of(pages).forEach(id -> folder.write("pages/" + id + ".md", PAGE.formatted(id, id)));
        return folder;
    }

    /** Adds a file. */
    Folder write(String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent() == null ? root : file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

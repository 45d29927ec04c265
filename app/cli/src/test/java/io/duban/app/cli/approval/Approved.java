package io.duban.app.cli.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * 批准文件: what a person has read and approved. After a wanted change {@code -Dduban.approve=write} writes the files anew:
 * read the difference.
 */
final class Approved {
    private static final Path FOLDER = Path.of("src", "test", "resources", "approved");
    private static final boolean REWRITING = "write".equals(System.getProperty("duban.approve"));

    private Approved() {}

    /** Fails unless the text is the approved one. */
    static void compare(String file, String text) throws IOException {
        Path approved = FOLDER.resolve(file);
        if (REWRITING) {
            Files.createDirectories(approved.getParent());
            Files.writeString(approved, text);
        }
        assertThat(text)
                .as(
                        "%s; if the new output is right: ./mvnw -pl app/cli -am test -Dtest='*ApprovalTest'"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dduban.approve=write",
                        approved)
                .isEqualTo(Files.exists(approved) ? Files.readString(approved) : "");
    }
}

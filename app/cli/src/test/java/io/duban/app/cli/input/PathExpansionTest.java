package io.duban.app.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duban.app.cli.Consoles;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.plugin.Found;
import io.duban.app.cli.plugin.Plugins;
import io.duban.engine.check.UnopenedSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathExpansionTest {
    @TempDir
    Path folder;

    private static final Plugins PLUGINS =
            new Plugins(List.of(new Found<>(new MemoReader(), "test")), List.of(), List.of(), List.of());

    private final PathExpansion expansion = new PathExpansion(new FolderFilter(PLUGINS), Consoles.silent());

    @Test
    void takesAllDocumentsBelowAFolderInOrder() throws Exception {
        write("b/2.docx", "x");
        write("a.txt", "x");
        write("b/1.memo", "x");

        assertThat(names(folder)).containsExactly("a.txt", "b/1.memo", "b/2.docx");
    }

    @Test
    void skipsWhatIsNoDocumentAndSaysSo() throws Exception {
        write("README.md", "# about");
        write("~$a.docx", "lock");
        write(".DS_Store", "x");
        write("Thumbs.db", "x");
        write("a.txt", "x");

        Inputs inputs = expansion.expand(List.of(folder.toString()));

        assertThat(inputs.inputs()).hasSize(1);
        assertThat(inputs.skipped())
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .containsExactly(".DS_Store", "README.md", "Thumbs.db", "~$a.docx");
    }

    @Test
    void doesNotLookIntoHiddenFolders() throws Exception {
        write(".git/a.txt", "x");
        write("a.txt", "x");

        assertThat(names(folder)).containsExactly("a.txt");
    }

    @Test
    void takesADocumentOfNoReaderSoThatItShowsUpAsUnchecked() throws Exception {
        write("scan.pdf", "x");

        assertThat(names(folder)).containsExactly("scan.pdf");
    }

    @Test
    void takesAFileOfAnyNameWhoseContentIsUnmistakable() throws Exception {
        write("minutes.bak", "MEMO: content");
        write("minutes.old", "content");

        assertThat(names(folder)).containsExactly("minutes.bak");
    }

    @Test
    void takesAFileThatIsNamedWhateverItIs() throws Exception {
        Path file = write("README.md", "# about");

        assertThat(expansion.expand(List.of(file.toString())).inputs()).hasSize(1);
    }

    @Test
    void takesEachFileOnce() throws Exception {
        Path file = write("a.txt", "x");

        List<String> paths = List.of(file.toString(), folder.toString(), folder + "/./a.txt");
        assertThat(expansion.expand(paths).inputs()).hasSize(1);
    }

    @Test
    void survivesALinkThatLeadsBackToItsFolder() throws Exception {
        write("a.txt", "x");
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        assertThat(names(folder)).containsExactly("a.txt");
    }

    @Test
    void aDanglingLinkIsAnInputThatCannotBeOpened() throws Exception {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));

        UnopenedSource input =
                expansion.expand(List.of(folder.toString())).inputs().get(0);

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> input.content().open());
    }

    @Test
    void namesTheNearestFileWhereOneIsMissing() throws Exception {
        write("minutes.txt", "x");

        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> expansion.expand(List.of(folder + "/minute.txt")))
                .withMessageContainingAll("minute.txt", "Did you mean", folder + "/minutes.txt");
    }

    @Test
    void anEmptyFolderIsNotAPass() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> expansion.expand(List.of(folder.toString())))
                .withMessageContaining("Nothing to check");
    }

    private Stream<String> names(Path path) throws UsageException {
        return expansion.expand(List.of(path.toString())).inputs().stream()
                .map(input -> input.name().substring(path.toString().length() + 1));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content, StandardCharsets.UTF_8);
    }
}

package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.DocumentReader;
import io.duban.app.cli.Distribution.Result;
import io.duban.app.cli.input.MemoReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, the plugins folder and the start-up cache, in a copy of the distribution. */
class LauncherIT {
    @TempDir
    Path folder;

    @Test
    void startsFromAPathWithBlanksAndThroughALink() throws Exception {
        Distribution duban = Distribution.built().copiedTo(folder.resolve("a place of its own"));
        Path link =
                Files.createSymbolicLink(folder.resolve("dubán"), duban.home().resolve("bin/duban"));

        assertThat(duban.run("--version").exitCode()).isZero();
        assertThat(duban.runBy(link, "--version").out()).startsWith("duban ");
    }

    @Test
    void usesAPluginFromItsFolderAndSurvivesABrokenOne() throws Exception {
        Distribution duban = Distribution.built().copiedTo(folder.resolve("duban"));
        memoPlugin(duban.home().resolve("plugins/memo.jar"));
        Files.writeString(duban.home().resolve("plugins/broken.jar"), "not a jar");
        Path memo = Files.writeString(folder.resolve("a.memo"), "MEMO: 县林业局要在四月底前完成造林。");

        Result plugins = duban.run("plugins");
        Result inspect = duban.run("inspect", memo);

        assertThat(plugins.exitCode()).isZero();
        assertThat(plugins.out())
                .containsPattern("memo \\(\\.memo\\) +memo\\.jar")
                .contains("broken.jar");
        assertThat(inspect.out()).contains("format: memo");
        assertThat(inspect.err()).contains("broken.jar");
    }

    @Test
    void refusesAJavaThatIsTooOldOrMissing() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk-11"));
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Files.createFile(old.resolve("bin/java"));
        assertThat(old.resolve("bin/java").toFile().setExecutable(true)).isTrue();

        Result tooOld = Distribution.built().with("JAVA_HOME", old.toString()).run("--version");
        Result missing = Distribution.built()
                .with("JAVA_HOME", folder.resolve("none").toString())
                .run("--version");

        assertThat(tooOld.exitCode()).isEqualTo(2);
        assertThat(tooOld.err()).contains("11.0.2", "17 or newer");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("JAVA_HOME");
    }

    @Test
    void passesOptionsToJava() throws Exception {
        Result result =
                Distribution.built().with("DUBAN_OPTS", "-XX:NoSuchOption=1").run("--version");

        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void worksTheSameWithoutWithAndWithABadCache() throws Exception {
        Path cache = folder.resolve("cache");
        Distribution duban = Distribution.built().with("DUBAN_CACHE", cache.toString());

        Result without = duban.run("rules", "list");
        Path archive = awaitArchive(cache);
        Result with = duban.run("rules", "list");
        assertThat(archive.toFile().delete()).isTrue();
        Files.writeString(archive, "no archive");
        Result bad = duban.run("rules", "list");

        assertThat(without.exitCode()).isZero();
        assertThat(without.err()).isEmpty();
        assertThat(List.of(with, bad)).containsOnly(without);
    }

    /** Waits for the training in the background; it always ends, with an archive or without. */
    private static Path awaitArchive(Path cache) throws IOException, InterruptedException {
        while (true) {
            try (Stream<Path> entries = Files.walk(cache)) {
                List<Path> all = entries.toList();
                boolean training =
                        all.stream().anyMatch(entry -> entry.toString().endsWith(".lock"));
                Optional<Path> archive =
                        all.stream().filter(Files::isRegularFile).findFirst();
                if (!training && archive.isPresent()) {
                    return archive.get();
                }
            } catch (UncheckedIOException e) {
                // What the training was about to remove is gone.
            }
            Thread.sleep(100);
        }
    }

    private static void memoPlugin(Path jar) throws IOException {
        String classFile = MemoReader.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                InputStream in = MemoReader.class.getClassLoader().getResourceAsStream(classFile)) {
            out.putNextEntry(new JarEntry("META-INF/services/" + DocumentReader.class.getName()));
            out.write(MemoReader.class.getName().getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry(classFile));
            assertThat(in).isNotNull();
            in.transferTo(out);
        }
    }
}

package io.duban.app.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.DocumentReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLoadingTest {
    private static final String SERVICE = "META-INF/services/" + DocumentReader.class.getName();
    private static final String READER =
            """
            package acme;
            import io.duban.api.document.*;
            public final class AcmeReader implements DocumentReader {
                public String id() { return "%s"; }
                public Probe probe(Source source) { return Probe.NO; }
                public ReadResult read(Source source, ReadLimits limits) {
                    return new ReadResult.Unreadable(ReadResult.Reason.UNKNOWN_FORMAT, "");
                }
            }
            """;

    @TempDir
    Path folder;

    private Path plugins;

    @BeforeEach
    void makeFolder() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
    }

    @Test
    void findsAReaderInAJarAndSaysWhereFrom() throws IOException {
        jar("acme-1.0.jar", Map.of(SERVICE, bytes("acme.AcmeReader"), "acme/AcmeReader.class", compile("acme")));

        Plugins found = load();

        assertThat(found.readers()).anySatisfy(reader -> {
            assertThat(reader.service().id()).isEqualTo("acme");
            assertThat(reader.origin()).isEqualTo("acme-1.0.jar");
        });
        assertThat(found.broken()).isEmpty();
    }

    @Test
    void findsWhatIsBuiltInWithoutAnyFolder() {
        Plugins found = PluginLoading.load(PluginFolder.none());

        assertThat(found.broken()).isEmpty();
    }

    @Test
    void theFirstOfTwoWithOneIdIsKept() throws IOException {
        Map<String, byte[]> content =
                Map.of(SERVICE, bytes("acme.AcmeReader"), "acme/AcmeReader.class", compile("acme"));
        jar("a.jar", content);
        jar("b.jar", content);

        Plugins found = load();

        assertThat(found.readers()).anyMatch(reader -> reader.origin().equals("a.jar"));
        assertThat(found.broken()).containsExactly(new Broken("b.jar", "id acme is taken by a.jar"));
    }

    @Test
    void tellsWhatIsWrongWithABrokenJarAndGoesOn() throws IOException {
        Files.writeString(plugins.resolve("a-no-zip.jar"), "not a jar");
        jar("b-missing-class.jar", Map.of(SERVICE, bytes("acme.Gone")));
        jar("c-bad-class.jar", Map.of(SERVICE, bytes("acme.AcmeReader"), "acme/AcmeReader.class", bytes("no class")));
        jar("d-empty.jar", Map.of("readme.txt", bytes("nothing")));
        jar("e-good.jar", Map.of(SERVICE, bytes("acme.AcmeReader"), "acme/AcmeReader.class", compile("good")));

        Plugins found = load();

        assertThat(found.broken())
                .extracting(Broken::origin)
                .containsExactly("a-no-zip.jar", "b-missing-class.jar", "c-bad-class.jar", "d-empty.jar");
        assertThat(found.broken())
                .allSatisfy(broken -> assertThat(broken.reason()).isNotBlank());
        assertThat(found.readers()).anyMatch(reader -> reader.service().id().equals("good"));
    }

    @Test
    void aPluginForAnotherVersionOfTheApiIsToldAndNotUsed() throws IOException {
        byte[] reader = compile("acme");
        for (String range : new String[] {"1", "1-3", "2-3", "tomorrow"}) {
            jar(
                    "acme-" + range + ".jar",
                    Map.of(
                            "META-INF/MANIFEST.MF",
                            bytes("Manifest-Version: 1.0\nDuban-Api: " + range + "\n"),
                            SERVICE,
                            bytes("acme.AcmeReader"),
                            "acme/AcmeReader.class",
                            reader));
        }
        assertThat(load().broken())
                .containsExactly(
                        new Broken("acme-1.jar", "id acme is taken by acme-1-3.jar"),
                        new Broken("acme-2-3.jar", "made for version 2-3 of the api; this Duban has 1"),
                        new Broken("acme-tomorrow.jar", "made for version tomorrow of the api; this Duban has 1"));
    }

    @Test
    void jarsNamedOnTheCommandLineComeAfterTheFolderAndAMissingOneIsTold() throws IOException {
        jar("acme.jar", Map.of(SERVICE, bytes("acme.AcmeReader"), "acme/AcmeReader.class", compile("acme")));
        Path gone = folder.resolve("gone.jar");
        Plugins found = PluginLoading.load(PluginFolder.none().and(List.of(plugins.resolve("acme.jar"), gone)));
        assertThat(found.readers()).anyMatch(reader -> reader.origin().equals("acme.jar"));
        assertThat(found.broken()).singleElement().satisfies(broken -> assertThat(broken.origin())
                .isEqualTo("gone.jar"));
    }

    private Plugins load() throws IOException {
        return PluginLoading.load(PluginFolder.of(plugins));
    }

    private byte[] compile(String id) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source")).resolve("AcmeReader.java");
        Files.writeString(source, READER.formatted(id));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Stream<String> options =
                Stream.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
        int code = compiler.run(
                null,
                null,
                null,
                Stream.concat(options, Stream.of(source.toString())).toArray(String[]::new));
        assertThat(code).isZero();
        return Files.readAllBytes(folder.resolve("acme/AcmeReader.class"));
    }

    private void jar(String name, Map<String, byte[]> content) throws IOException {
        try (OutputStream file = Files.newOutputStream(plugins.resolve(name));
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : content.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

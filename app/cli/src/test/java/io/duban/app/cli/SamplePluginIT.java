package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.cli.Distribution.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that is built elsewhere, from nothing but installed artifacts, is used by the distribution. */
class SamplePluginIT {
    private static final Path ROOT = Path.of("..", "..");
    private static final String VERSION = System.getProperty("duban.version");

    private static Path jar;

    private final Distribution duban = Distribution.built();

    /** Copied away, so that nothing of this checkout is near; beside it a repository with what a user installs. */
    @BeforeAll
    static void buildTheSample(@TempDir Path folder) throws IOException, InterruptedException {
        Path sample = folder.resolve("sample");
        copy(ROOT.resolve("plugins/sample"), sample);
        Path repository = folder.resolve("repository");
        install(repository, "duban", ROOT);
        install(repository, "duban-plugins", ROOT.resolve("plugins"));
        install(repository, "duban-api", ROOT.resolve("api"));
        install(repository, "duban-plugin-testkit", ROOT.resolve("plugins/testkit"));

        // Offline: what the sample is built with, this build was built with, and so it is at hand.
        List<String> command = List.of(
                Path.of(System.getProperty("duban.maven"), "bin", "mvn").toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "--quiet",
                "--offline",
                "-Dmaven.repo.local=" + repository,
                "-Dmaven.repo.local.tail=" + System.getProperty("duban.repository"),
                "verify");
        ProcessBuilder maven = new ProcessBuilder(command)
                .directory(sample.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // What users set for their own builds is not the sample's business.
        maven.environment().put("MAVEN_SKIP_RC", "1");
        int code = maven.start().waitFor();
        assertThat(code).as(Files.readString(folder.resolve("log"))).isZero();
        jar = Files.copy(
                sample.resolve("target/transcript-reader-1.0.jar"),
                Path.of("target", "transcript-reader.jar"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void itIsListedWithTheJarThatItComesFrom() throws Exception {
        Result result = duban.run("plugins", "--plugin", jar);

        assertThat(result.out()).containsPattern("transcript +.*transcript-reader.jar");
    }

    @Test
    void itReadsWhatNobodyElseReads(@TempDir Path folder) throws Exception {
        Path transcript = folder.resolve("meeting.vtt");
        Files.writeString(
                transcript, "WEBVTT\n\n00:01.000 --> 00:04.000\n<v 周小满>会议纪要由县水利局起草。\n", StandardCharsets.UTF_8);

        Result result = duban.run("inspect", "--plugin", jar, transcript);

        assertThat(result.out()).contains("format: transcript");
    }

    private static void install(Path repository, String artifact, Path module) throws IOException {
        Path home = Files.createDirectories(repository.resolve("io/duban/" + artifact + "/" + VERSION));
        Files.copy(module.resolve("pom.xml"), home.resolve(artifact + "-" + VERSION + ".pom"));
        String name = artifact + "-" + VERSION + ".jar";
        Path built = module.resolve("target").resolve(name);
        if (Files.exists(built)) {
            Files.copy(built, home.resolve(name));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                if (!file.startsWith(from.resolve("target"))) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
        }
    }
}

package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The built distribution, run as users run it: by its launcher, in a process of its own, on the Java that runs the tests.
 *
 * @param home where it is unpacked
 * @param environment what is set besides
 */
record Distribution(Path home, Map<String, String> environment) {

    /** What came of a run. */
    record Result(int exitCode, String out, String err) {
        /** Nothing was done, and the message names what was asked for in vain. */
        void assertUsageError(String named) {
            assertThat(exitCode).isEqualTo(2);
            assertThat(out).isEmpty();
            assertThat(err).contains(named).doesNotContain("Exception", "\tat ");
        }
    }

    /** The one the build just made, in English and without a start-up cache. */
    static Distribution built() {
        String home = System.getProperty("duban.distribution");
        return new Distribution(Path.of(home), Map.of("DUBAN_CACHE", "off", "LC_ALL", "C.UTF-8"));
    }

    /** A copy elsewhere, to be changed at will. */
    Distribution copiedTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                if (!file.startsWith(home.resolve("cache"))) {
                    Path copy = folder.resolve(home.relativize(file).toString());
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new Distribution(folder, environment);
    }

    /** The same with another variable set. */
    Distribution with(String variable, String value) {
        Map<String, String> more = new java.util.HashMap<>(environment);
        more.put(variable, value);
        return new Distribution(home, Map.copyOf(more));
    }

    /** Runs {@code duban} with these arguments. */
    Result run(Object... arguments) throws IOException, InterruptedException {
        return runBy(home.resolve("bin/duban"), arguments);
    }

    /** Runs it by another path to its launcher. */
    Result runBy(Path launcher, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return runCommand(command);
    }

    /** Runs a command line of the shell, in which {@code $duban} is the launcher. */
    Result runShell(String script) throws IOException, InterruptedException {
        return with("duban", home.resolve("bin/duban").toString()).runCommand(List.of("sh", "-c", script));
    }

    private Result runCommand(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("duban", ".out");
        Path err = Files.createTempFile("duban", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            int exitCode = builder.start().waitFor();
            return new Result(exitCode, read(out), read(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

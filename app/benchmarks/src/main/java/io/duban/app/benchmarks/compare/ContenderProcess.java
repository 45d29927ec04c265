package io.duban.app.benchmarks.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link Contender} from outside: its process, and what it answers. */
final class ContenderProcess implements AutoCloseable {
    private final String title;
    private final Process process;
    private final BufferedReader answers;
    private final Writer requests;
    private final List<Double> laps = new ArrayList<>();

    /**
     * Starts the process and waits until it is warm.
     *
     * @param main a class, or a source file that Java compiles by itself, and its arguments
     */
    ContenderProcess(String title, String classPath, List<String> main) throws IOException {
        this.title = title;
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xmx2g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-Dslf4j.internal.verbosity=ERROR", "-cp", classPath));
        command.addAll(main);
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = new BufferedReader(process.inputReader(UTF_8));
        requests = process.outputWriter(UTF_8);
        String[] ready = answer("ready ").split(" ", -1);
        System.err.printf("%s: warm after %s laps; finds %s things%n", title, ready[0], ready[1]);
    }

    /** Has it run one more lap. */
    void lap() throws IOException {
        requests.write('\n');
        requests.flush();
        laps.add(Double.valueOf(answer("lap ")));
    }

    String title() {
        return title;
    }

    /** Characters a second of processor time in the middle of its laps. */
    double speed() {
        return laps.stream().sorted().toList().get(laps.size() / 2);
    }

    /** How far its laps lie apart, in hundredths of the speed. */
    double spread() {
        List<Double> sorted = laps.stream().sorted().toList();
        return 100 * (sorted.get(sorted.size() - 1) - sorted.get(0)) / speed();
    }

    /** The next line that begins as told, without its beginning: libraries print what they like. */
    private String answer(String beginning) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
        throw new IOException(title + " ended before it answered");
    }

    @Override
    public void close() {
        process.destroy();
    }
}

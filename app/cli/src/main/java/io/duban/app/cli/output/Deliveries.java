package io.duban.app.cli.output;

import io.duban.api.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 交付清单: everything that is asked for with {@code --format}, checked before the first file is read. */
public final class Deliveries {
    private final List<Delivery> deliveries;
    private final Console console;

    private Deliveries(List<Delivery> deliveries, Console console) {
        this.deliveries = deliveries;
        this.console = console;
    }

    /**
     * Understands {@code FORMAT[=FILE]}.
     *
     * @param targets as given; none means {@code text} on standard output
     * @throws UsageException if a format is unknown, a file cannot be written, or two reports would get mixed
     */
    public static Deliveries of(List<String> targets, WriterCatalogue writers, Console console) throws UsageException {
        List<Delivery> deliveries = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String target : targets.isEmpty() ? List.of("text") : targets) {
            int equals = target.indexOf('=');
            String format = equals < 0 ? target : target.substring(0, equals);
            String name = equals < 0 ? "-" : target.substring(equals + 1);
            Delivery delivery = name.equals("-")
                    ? new Delivery(writers.find(format, console.color()), null)
                    : new Delivery(writers.find(format, false), writable(name, console));
            if (!taken.add(name)) {
                throw name.equals("-") ? console.usage("output.mixed", target) : console.usage("output.twice", name);
            }
            deliveries.add(delivery);
        }
        return new Deliveries(List.copyOf(deliveries), console);
    }

    /** Nothing is to be delivered: the report itself is what is wanted. */
    public static Deliveries none(Console console) {
        return new Deliveries(List.of(), console);
    }

    /** Refuses to overwrite what is to be checked. */
    public void spare(List<String> inputs) throws UsageException {
        for (Delivery delivery : deliveries) {
            Path file = delivery.file();
            if (file != null && inputs.stream().anyMatch(input -> same(file, input))) {
                throw console.usage("output.input", file.toString());
            }
        }
    }

    /** Whether any of the formats shows the texts themselves. */
    public boolean needTexts() {
        return deliveries.stream().anyMatch(delivery -> delivery.writer().needsTexts());
    }

    /** Writes the report everywhere it is asked for. */
    public void deliver(Report report) throws IOException, UsageException {
        for (Delivery delivery : deliveries) {
            delivery.deliver(report, console);
        }
    }

    private static Path writable(String name, Console console) throws UsageException {
        try {
            Path file = Path.of(name);
            Path folder = file.toAbsolutePath().getParent();
            if (name.isEmpty() || Files.isDirectory(file)) {
                throw console.usage("output.folder", name);
            }
            if (folder == null || !Files.isDirectory(folder)) {
                throw console.usage("output.nofolder", name);
            }
            return file;
        } catch (InvalidPathException e) {
            throw console.usage("output.failed", name, e.getReason());
        }
    }

    private static boolean same(Path file, String input) {
        try {
            return Files.exists(file) && Files.isSameFile(file, Path.of(input));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}

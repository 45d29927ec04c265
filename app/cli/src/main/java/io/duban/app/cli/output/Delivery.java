package io.duban.app.cli.output;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * 交付: one report in one format, to a file or to standard output.
 *
 * @param writer of the format
 * @param file to write, or null for standard output
 */
public record Delivery(ReportWriter writer, @Nullable Path file) {

    /** Writes the report; a file appears whole or not at all. */
    public void deliver(Report report, Console console) throws IOException, UsageException {
        if (file == null) {
            print(report, console);
            return;
        }
        try {
            writeWhole(report, file);
        } catch (IOException e) {
            throw console.usage("output.failed", file.toString(), Failures.describe(e, console.messages()));
        }
    }

    private void print(Report report, Console console) throws IOException {
        OutputStream buffered = new BufferedOutputStream(console.out(), 1 << 16);
        try {
            writer.write(report, buffered);
            buffered.flush();
        } catch (IOException e) {
            // The verdict stands even if nobody reads all of the report (duban … | head).
            if (!Failures.isBrokenPipe(e)) {
                throw e;
            }
        }
    }

    private void writeWhole(Report report, Path target) throws IOException {
        // A link or a device is written through, not replaced.
        if (Files.isSymbolicLink(target) || (Files.exists(target) && !Files.isRegularFile(target))) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                writer.write(report, out);
            }
            return;
        }
        // Not a temporary file, which nobody else may read: a report is there to be handed on.
        Path unfinished = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                writer.write(report, out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}

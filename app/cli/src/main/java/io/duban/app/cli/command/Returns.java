package io.duban.app.cli.command;

import io.duban.api.document.Source;
import io.duban.api.report.Finding;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Failures;
import io.duban.app.cli.output.UsageException;
import io.duban.app.report.SubmittingUnit;
import io.duban.app.report.office.CommentedCopy;
import io.duban.app.report.office.OpinionWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 退回件: what goes back to the units: where a Word file was handed in a copy of it with a comment at each place, else a
 * letter that quotes the places. What is acceptable and has no findings needs no answer.
 */
final class Returns {
    private final Path folder;
    private final Console console;

    private Returns(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /** Into that folder, which is made where it is not there. */
    static Returns to(Path folder, Console console) throws UsageException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw console.usage("return.file", folder);
        }
        try {
            return new Returns(Files.createDirectories(folder), console);
        } catch (IOException e) {
            throw console.usage("output.failed", folder, Failures.describe(e, console.messages()));
        }
    }

    void write(Report report) throws UsageException {
        Set<Path> taken = new HashSet<>();
        SubmittingUnit units = SubmittingUnit.among(report);
        for (SourceReport source : report.sources()) {
            if (source.verdict() != Verdict.ACCEPTABLE || findings(source)) {
                write(source, report, units.folder(source), taken);
            }
        }
        console.tell("return.done", taken.size(), folder);
    }

    private void write(SourceReport source, Report report, String unit, Set<Path> taken) throws UsageException {
        Optional<byte[]> copy = copy(source, report);
        String ending = console.messages().text(copy.isPresent() ? "return.copy" : "return.letter");
        // What goes back to a unit lies in a folder as what came from it did.
        Path target = free(folder.resolve(harmless(unit)), source, ending, taken);
        try {
            Files.createDirectories(target.getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                if (copy.isPresent()) {
                    out.write(copy.get());
                } else {
                    new OpinionWriter().write(report, List.of(source), out);
                }
            }
        } catch (IOException e) {
            throw console.usage("output.failed", target, Failures.describe(e, console.messages()));
        }
    }

    /** Nothing where the file is no Word file, or is no longer what was checked: then a letter must do. */
    private static Optional<byte[]> copy(SourceReport source, Report report) {
        if (!"docx".equals(source.format()) || !findings(source)) {
            return Optional.empty();
        }
        try {
            Source again = new Source(source.name(), Files.readAllBytes(Path.of(source.name())));
            return again.sha256().equals(source.sha256())
                    ? CommentedCopy.of(again.bytes(), source, report)
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean findings(SourceReport source) {
        return source.records().stream()
                .flatMap(record -> record.findings().stream())
                .anyMatch(Finding::open);
    }

    /** The file's own name; where two have the same, with the folders they came from. */
    private static Path free(Path into, SourceReport source, String ending, Set<Path> taken) {
        String path = source.name();
        int dot = path.lastIndexOf('.');
        String stem = dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
        String own = stem.substring(stem.lastIndexOf('/') + 1) + ending;
        Path plain = into.resolve(own);
        Path name = taken.contains(plain) ? into.resolve(harmless(stem.replace('/', '-')) + ending) : plain;
        taken.add(name);
        return name;
    }

    /** Archives may hold files of any name: none leads out of the folder. */
    private static String harmless(String name) {
        return name.replace("..", "").replace('\\', '-').replace(':', '-');
    }
}

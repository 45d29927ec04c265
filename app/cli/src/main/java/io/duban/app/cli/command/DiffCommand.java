package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.DifferenceText;
import io.duban.app.cli.output.Failures;
import io.duban.app.cli.output.UsageException;
import io.duban.app.report.PastReport;
import io.duban.app.report.PastReport.PastSource;
import io.duban.engine.settle.Baseline;
import io.duban.engine.settle.Baseline.Difference;
import io.duban.engine.settle.Baseline.Entry;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban diff}: 两期对比, what is new, fixed or standing from one report to the next. */
public final class DiffCommand implements Command {
    private final PositionalParamSpec reports = PositionalParamSpec.builder()
            .paramLabel("REPORT")
            .arity("2")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .descriptionKey("arg.reports")
            .build();

    private final Console console;

    @Inject
    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("diff", this).addPositional(reports);
    }

    @Override
    public Integer call() throws Exception {
        List<Path> files = reports.getValue();
        Baseline before = findings(read(files.get(0)));
        PastReport now = read(files.get(1));
        Difference difference = before.compare(
                findings(now),
                now.sources().stream()
                        .filter(PastSource::checked)
                        .map(PastSource::name)
                        .toList());
        console.print(new DifferenceText(console.messages()).render(difference));
        return difference.fresh().isEmpty() ? ExitCode.ACCEPTABLE : ExitCode.NOT_ACCEPTABLE;
    }

    private static Baseline findings(PastReport report) {
        return new Baseline(
                report.sources().stream().flatMap(DiffCommand::findings).toList());
    }

    private static Stream<Entry> findings(PastSource source) {
        return source.findings().stream()
                .map(finding -> Entry.of(finding.fingerprint(), finding.rule(), source.name(), finding.words()));
    }

    private PastReport read(Path file) throws UsageException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return PastReport.read(in).orElseThrow(() -> console.usage("diff.noreport", file));
        } catch (IOException e) {
            throw console.usage("input.unreadable", file, Failures.describe(e, console.messages()));
        }
    }
}

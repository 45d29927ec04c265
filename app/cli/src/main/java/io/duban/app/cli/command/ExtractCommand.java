package io.duban.app.cli.command;

import io.duban.api.report.Report;
import io.duban.api.rule.Profile;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.cli.output.WriterCatalogue;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban extract}: 提取, who must do what by when, as data. */
@Command(name = "extract", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class ExtractCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "arg.paths")
    List<String> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "json|csv", descriptionKey = "opt.extractFormat")
    ExtractFormat format = ExtractFormat.JSON;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "opt.output")
    @Nullable
    String output;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "opt.jobs")
    @Nullable
    Integer jobs;

    @Mixin
    CommonOptions common = new CommonOptions();

    private final BatchCheck batch;
    private final WriterCatalogue writers;
    private final Console console;

    @Inject
    ExtractCommand(BatchCheck batch, WriterCatalogue writers, Console console) {
        this.batch = batch;
        this.writers = writers;
        this.console = console;
    }

    /** 提取格式. */
    enum ExtractFormat {
        JSON,
        CSV;

        String target(@Nullable String file) {
            String id = "extract-" + name().toLowerCase(Locale.ROOT);
            return file == null ? id : id + "=" + file;
        }
    }

    @Override
    public Integer call() throws Exception {
        Deliveries deliveries = Deliveries.of(List.of(format.target(output)), writers, console);
        return exitCode(batch.run(paths, List.of(), Profile.NONE, deliveries, batch.jobs(jobs)));
    }

    /** Where no rule was asked, only what could not be read counts. */
    static int exitCode(Report report) {
        boolean complete =
                report.sources().stream().allMatch(source -> source.problems().isEmpty());
        return complete ? ExitCode.ACCEPTABLE : ExitCode.UNDETERMINED;
    }
}

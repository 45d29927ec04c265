package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Deliveries;
import io.duban.app.report.InspectHtmlWriter;
import io.duban.app.report.InspectTextWriter;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban inspect}: 查看, what was read and recognised, as the rules see it. */
@Command(name = "inspect", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class InspectCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "arg.inspected")
    List<String> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|html", descriptionKey = "opt.inspectFormat")
    InspectFormat format = InspectFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "opt.output")
    @Nullable
    String output;

    @Mixin
    CommonOptions common = new CommonOptions();

    private final BatchCheck batch;
    private final Console console;

    @Inject
    InspectCommand(BatchCheck batch, Console console) {
        this.batch = batch;
        this.console = console;
    }

    /** 查看格式. */
    enum InspectFormat {
        TEXT,
        HTML
    }

    @Override
    public Integer call() throws Exception {
        String target = output == null ? "inspect" : "inspect=" + output;
        Deliveries deliveries = Deliveries.of(
                List.of(target),
                (id, color) -> format == InspectFormat.HTML ? new InspectHtmlWriter() : new InspectTextWriter(color),
                console);
        return ExtractCommand.exitCode(batch.read(paths, deliveries));
    }
}

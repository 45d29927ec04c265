package io.duban.app.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/**
 * 基线输出: writes what a run means for a baseline.
 *
 * @param text of the file, made of the report
 */
public record SettlementWriter(Function<Report, String> text) implements ReportWriter {
    @Override
    public String id() {
        return "baseline";
    }

    @Override
    public String fileExtension() {
        return "tsv";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write(text.apply(report).getBytes(UTF_8));
        out.flush();
    }
}

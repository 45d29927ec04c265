package io.duban.app.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import io.duban.app.report.Messages;
import io.duban.app.report.SubmittingUnit;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/**
 * 审查报告（网页）: summary, findings and the texts with everything marked in place, in one file that needs no network. What
 * it shows can be filtered; without its script it shows everything.
 */
public final class ReportHtmlWriter implements ReportWriter {
    @Override
    public String id() {
        return "html";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public boolean needsTexts() {
        return true;
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Messages messages = Messages.in(report.language());
        SubmittingUnit units = SubmittingUnit.among(report);
        ReportOverview overview = new ReportOverview(report, units, messages);
        Writer html = new OutputStreamWriter(out, UTF_8);
        html.write(ReportFrame.head(messages, Html.resource("inspect.css") + Html.resource("report.css")));
        html.write(overview.html());
        html.write("<p id=\"many\" class=\"warn\">" + Html.of(messages.text("report.many")) + "</p>\n<main>\n");
        for (int i = 0; i < report.sources().size(); i++) {
            SourceReport source = report.sources().get(i);
            html.write(SourceFindings.of(source, "s" + (i + 1), overview.unit(source), report.rules(), messages));
        }
        html.write("<p id=\"none\" hidden>" + Html.of(messages.text("report.none")) + "</p>\n</main>\n");
        html.write(RulePages.of(overview.rulesAsked(), messages));
        html.write(ReportFrame.tail());
        html.flush();
    }
}

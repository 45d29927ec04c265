package io.duban.app.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.app.report.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/**
 * 查看（网页）: what was read and recognised, marked in the text itself. One file that needs nothing else: no script, no
 * network; it says what it says by letters and lines as well as by colours.
 */
public final class InspectHtmlWriter implements ReportWriter {
    @Override
    public String id() {
        return "inspect-html";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Messages messages = Messages.in(report.language());
        InspectPage page = new InspectPage(messages);
        Writer html = new OutputStreamWriter(out, UTF_8);
        html.write(page.head(Html.resource("inspect.css"), report));
        for (int i = 0; i < report.sources().size(); i++) {
            html.write(SourceHtml.of(report.sources().get(i), "s" + (i + 1), messages));
        }
        html.write("</main>\n</body>\n</html>\n");
        html.flush();
    }
}

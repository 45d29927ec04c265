package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/** 文本报告: for people, at a terminal or in a file. */
public final class TextReportWriter implements ReportWriter {
    /** Findings of one rule that are written out for a record unless somebody asks for another number. */
    public static final int DEFAULT_MAX_PER_RULE = 5;

    private final Style style;
    private final int maxPerRule;

    /** Without colours, as files need it. */
    public TextReportWriter() {
        this(false, DEFAULT_MAX_PER_RULE);
    }

    /**
     * @param colours whether the output goes to a terminal that shows them
     * @param maxPerRule findings of one rule written out for a record, from 1; the others are counted
     */
    public TextReportWriter(boolean colours, int maxPerRule) {
        if (maxPerRule < 1) {
            throw new IllegalArgumentException("at least one finding of a rule must be shown, not " + maxPerRule);
        }
        this.style = colours ? Style.COLOUR : Style.PLAIN;
        this.maxPerRule = maxPerRule;
    }

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Messages messages = Messages.in(report.language());
        FindingText findings = new FindingText(style, messages, maxPerRule);
        SourceText sources = new SourceText(style, messages, new RecordText(style, messages, report.rules(), findings));
        Writer text = new OutputStreamWriter(out, UTF_8);
        for (SourceReport source : report.sources()) {
            write(sources.lines(source), text);
            text.write('\n');
        }
        SummaryText summary = new SummaryText(style, messages);
        text.write(style.strong(messages.text("summary")) + "\n");
        if (!report.sources().isEmpty()) {
            for (Iterator<String> table = summary.table(report.sources()); table.hasNext(); ) {
                text.write(table.next() + "\n");
            }
        }
        write(summary.lines(report), text);
        text.flush();
    }

    private static void write(List<String> lines, Writer text) throws IOException {
        for (String line : lines) {
            text.write(line);
            text.write('\n');
        }
    }
}

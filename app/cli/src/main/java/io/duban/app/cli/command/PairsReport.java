package io.duban.app.cli.command;

import io.duban.api.likeness.ComparedRecord;
import io.duban.api.likeness.LikePair;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Transcript;
import io.duban.app.report.Messages;
import io.duban.app.report.compare.PairsWriter;
import io.duban.engine.likeness.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 雷同报告: a report that tells of the records in it which share text, among themselves or with those of an archive. */
final class PairsReport implements ReportWriter {
    private final PairsWriter writer;
    private final Comparison comparison;
    private final List<ComparedRecord> archive = new ArrayList<>();
    private boolean found;

    PairsReport(PairsWriter writer, double least) {
        this.writer = writer;
        this.comparison = new Comparison(least);
    }

    /** Compares with the records of another report as well, which are not compared with one another. */
    void against(Report other) {
        archive.addAll(records(other));
    }

    /** Whether any records share as much text as was asked for. */
    boolean found() {
        return found;
    }

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public boolean needsTexts() {
        return true;
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        List<ComparedRecord> records = records(report);
        List<LikePair> pairs = comparison.pairs(records, archive);
        found = !pairs.isEmpty();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(pairs, records.size() + archive.size(), Messages.in(report.language()), text);
        text.flush();
    }

    private static List<ComparedRecord> records(Report report) {
        List<ComparedRecord> records = new ArrayList<>();
        for (SourceReport source : report.sources()) {
            Transcript transcript = source.transcript();
            if (transcript != null) {
                source.records()
                        .forEach(record ->
                                records.add(new ComparedRecord(source.name(), record.record(), transcript.document())));
            }
        }
        return records;
    }
}

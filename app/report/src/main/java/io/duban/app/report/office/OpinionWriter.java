package io.duban.app.report.office;

import io.duban.api.report.Finding;
import io.duban.api.report.Problem;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import io.duban.api.rule.RuleResult;
import io.duban.app.report.ElementText;
import io.duban.app.report.Messages;
import io.duban.app.report.Place;
import io.duban.app.report.Printable;
import io.duban.app.report.ProblemText;
import io.duban.app.report.Quote;
import io.duban.app.report.Style;
import io.duban.app.report.UndecidedText;
import io.duban.app.report.Xml;
import io.duban.app.report.office.Paragraphs.Look;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** 审查意见书: a letter to the unit, with every finding, the words it is about, its basis and what to do. */
public final class OpinionWriter implements ReportWriter {
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        write(report, report.sources(), out);
    }

    /** A letter about some of the sources. */
    public void write(Report report, List<SourceReport> sources, OutputStream out) throws IOException {
        OfficePackage file = new OfficePackage(out);
        file.main("word/document.xml", TYPE, part -> {
            Xml xml = new Xml(part);
            xml.open("w:document", "xmlns:w", Paragraphs.WORD);
            xml.open("w:body");
            new Letter(new Paragraphs(xml), report, Messages.in(report.language())).write(sources);
            xml.open("w:sectPr");
            xml.empty("w:pgSz", "w:w", 11906, "w:h", 16838);
            // Margins as GB/T 9704-2012 has them: 37 mm above, 28 mm at the binding.
            xml.empty(
                    "w:pgMar",
                    "w:top",
                    2098,
                    "w:right",
                    1474,
                    "w:bottom",
                    1984,
                    "w:left",
                    1588,
                    "w:header",
                    851,
                    "w:footer",
                    992,
                    "w:gutter",
                    0);
            xml.close();
            xml.close();
            xml.close();
            xml.end();
        });
        file.finish();
    }

    /** 正文. */
    private record Letter(Paragraphs paragraphs, Report report, Messages messages) {
        void write(List<SourceReport> sources) throws IOException {
            paragraphs.add(Look.TITLE, messages.text("opinion.title"));
            ProblemText problems = new ProblemText(Style.PLAIN, messages);
            for (SourceReport source : sources) {
                paragraphs.add(Look.HEADING, messages.text("opinion.source", Printable.of(file(source))));
                paragraphs.add(
                        Look.BODY,
                        messages.text(
                                "opinion.verdict",
                                messages.text("verdict." + source.verdict().id()),
                                source.records().size()));
                for (Problem problem : source.problems()) {
                    paragraphs.add(Look.BODY, problems.what(problem) + problems.remedy(problem));
                }
                for (RecordReport record : source.records()) {
                    record(record);
                }
            }
            paragraphs.add(Look.CLOSING, "");
            paragraphs.add(Look.CLOSING, messages.text("opinion.seal"));
            paragraphs.add(Look.CLOSING, messages.text("opinion.day"));
        }

        /** The name by which the unit knows its file: the folders are those of the office. */
        private static String file(SourceReport source) {
            return source.name().substring(source.name().lastIndexOf('/') + 1);
        }

        private void record(RecordReport record) throws IOException {
            List<Finding> open =
                    record.findings().stream().filter(Finding::open).toList();
            String title = new ElementText(messages).record(record.record());
            String verdict = messages.text("verdict." + record.verdict().id());
            paragraphs.add(Look.BODY, messages.text("opinion.record", title, verdict, open.size()));
            FindingWords words = new FindingWords(report.rules(), messages);
            int number = 0;
            for (Finding finding : open) {
                paragraphs.add(Look.ITEM, messages.text("opinion.item", ++number, words.heading(finding)));
                String place = Place.of(finding.evidence().location(), messages);
                String quote = Quote.of(finding.evidence()).shortened().matched();
                paragraphs.add(Look.BODY, messages.text("opinion.quote", place, quote));
                for (String line : words.lines(finding)) {
                    paragraphs.add(Look.BODY, line);
                }
            }
            UndecidedText undecided = new UndecidedText(messages, report.rules());
            for (RuleResult result : record.results()) {
                var why = undecided.of(result);
                if (why.isPresent()) {
                    paragraphs.add(Look.BODY, why.get().what() + " " + why.get().told());
                }
            }
        }
    }
}

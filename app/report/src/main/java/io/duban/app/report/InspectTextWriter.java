package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.api.document.Document;
import io.duban.api.document.FileProperties;
import io.duban.api.document.Location;
import io.duban.api.record.Directive;
import io.duban.api.record.Located;
import io.duban.api.record.MeetingRecord;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Transcript;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 查看（文字）: what was read and recognised, element by element, each with its place. */
public final class InspectTextWriter implements ReportWriter {
    private final Style style;

    /** @param colours whether the output goes to a terminal that shows them */
    public InspectTextWriter(boolean colours) {
        this.style = colours ? Style.COLOUR : Style.PLAIN;
    }

    @Override
    public String id() {
        return "inspect-text";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Page page = new Page(style, Messages.in(report.language()));
        report.sources().forEach(page::source);
        out.write(String.join("", page.lines).getBytes(UTF_8));
        out.flush();
    }

    private static final class Page {
        private final Style style;
        private final Messages messages;
        private final ElementText words;
        private final List<String> lines = new ArrayList<>();

        Page(Style style, Messages messages) {
            this.style = style;
            this.messages = messages;
            this.words = new ElementText(messages);
        }

        void source(SourceReport source) {
            if (!lines.isEmpty()) {
                lines.add("\n");
            }
            line(0, style.strong(Printable.of(source.name())));
            field("inspect.format", source.format());
            field("inspect.sha256", source.sha256());
            if (source.transcript() != null) {
                properties(source.transcript().document().properties());
            }
            ProblemText problems = new ProblemText(style, messages);
            source.problems().forEach(problem -> problems.lines(problem).forEach(text -> line(1, text)));
            source.notices().forEach(notice -> line(1, problems.notice(notice)));
            field("inspect.records", String.valueOf(source.records().size()));
            source.records().stream().map(RecordReport::record).forEach(this::record);
            if (source.transcript() != null) {
                leftOut(source.transcript());
            }
        }

        /** Nothing is said of what the file itself does not say. */
        private void properties(FileProperties told) {
            field("inspect.author", told.author().isEmpty() ? null : told.author());
            field("inspect.editor", told.editor().isEmpty() ? null : told.editor());
            field(
                    "inspect.created",
                    told.created() == null ? null : told.created().toString());
            field(
                    "inspect.modified",
                    told.modified() == null ? null : told.modified().toString());
        }

        private void record(MeetingRecord record) {
            lines.add("\n");
            line(0, style.strong(words.record(record)));
            field("inspect.kind", words.kind(record));
            field("inspect.place", Place.of(record.location(), messages));
            field("inspect.sentences", String.valueOf(record.sentences()));
            line(1, style.strong(messages.text("inspect.meeting")));
            for (MeetingFields.Field field : MeetingFields.of(record.meeting())) {
                String name = messages.text("element.meeting." + field.name());
                item(2, name + ": ", field.element(), words.element(field.element()));
            }
            heading("element.outline", record.outline());
            record.outline()
                    .forEach(item -> line(
                            1 + item.level(),
                            Printable.of(item.label() + " " + item.text()) + told(words.outline(item), item)));
            heading("element.directives", record.directives());
            record.directives().forEach(this::directive);
            heading("element.accountability", record.accountability());
            record.accountability().forEach(clause -> item(2, "- ", clause, words.clause(clause)));
            heading("element.placeholders", record.placeholders());
            record.placeholders().forEach(mask -> item(2, "- ", mask, words.placeholder(mask)));
            List<NotedPlaces.Noted> noted = NotedPlaces.of(record);
            heading("element.noted", noted);
            noted.forEach(each -> item(2, "- ", each.element(), words.noted(each)));
        }

        private void directive(Directive directive) {
            item(2, "- ", directive, words.directive(directive));
            directive.units().forEach(unit -> item(4, words.role(unit) + ": ", unit, words.unit(unit)));
            String label = messages.text("mark.deadline") + ": ";
            directive.deadlines().forEach(deadline -> item(4, label, deadline, words.deadline(deadline)));
        }

        private void leftOut(Transcript transcript) {
            lines.add("\n");
            line(0, style.strong(counted("inspect.left", transcript.leftOut().size())));
            Document document = transcript.document();
            for (Location place : transcript.leftOut()) {
                line(1, "- " + Printable.of(document.text(place)) + at(place));
            }
        }

        private void heading(String key, List<?> items) {
            line(1, style.strong(counted(key, items.size())));
        }

        private String counted(String key, int count) {
            return messages.text("inspect.counted", messages.text(key), count);
        }

        private void item(int indent, String label, Located element, String told) {
            line(indent, label + Printable.of(element.text()) + told(told, element));
        }

        private String told(String words, Located element) {
            return messages.text("inspect.told", words) + at(element.location());
        }

        private String at(Location place) {
            return "  " + style.faint("[" + Place.of(place, messages) + "]");
        }

        private void field(String key, @Nullable String value) {
            if (value != null) {
                line(1, messages.text(key) + ": " + Printable.of(value));
            }
        }

        private void line(int indent, String content) {
            lines.add("  ".repeat(indent) + content + "\n");
        }
    }
}

package io.duban.app.cli.output;

import io.duban.api.record.Directive;
import io.duban.api.record.Located;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.OutlineItem;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 查看: prints what was read and recognised, element by element, each with its place. */
public final class InspectText implements ReportWriter {
    private final Messages messages;
    private final Places places;
    private final Style style;

    public InspectText(Console console) {
        this.messages = console.messages();
        this.places = new Places(messages);
        this.style = new Style(console.color());
    }

    @Override
    public String id() {
        return "inspect";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        report.sources().forEach(source -> source(text, source));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void source(StringBuilder text, SourceReport source) {
        line(text, 0, style.bold(source.name()));
        field(text, 1, "inspect.format", source.format());
        field(text, 1, "inspect.sha256", source.sha256());
        source.problems().forEach(p -> field(text, 1, "inspect.problem", join(p.code(), p.detail())));
        source.notices()
                .forEach(n -> field(
                        text,
                        1,
                        "inspect.notice",
                        join(messages.text("notice." + n.kind().name()), n.detail())));
        field(text, 1, "inspect.records", String.valueOf(source.records().size()));
        source.records().stream().map(RecordReport::record).forEach(found -> record(text, found));
    }

    private void record(StringBuilder text, MeetingRecord found) {
        text.append('\n');
        String title = found.title() == null
                ? messages.text("inspect.untitled")
                : found.title().text();
        line(text, 0, style.bold(messages.text("inspect.record", found.index(), title)));
        String kind = messages.text("kind." + found.kind().name());
        field(text, 1, "inspect.kind", messages.text("inspect.confidence", kind, found.kindConfidence()));
        field(text, 1, "inspect.place", places.describe(found.location()));
        field(text, 1, "inspect.sentences", String.valueOf(found.sentences()));
        meeting(text, found.meeting());
        heading(text, "inspect.outline", found.outline().size());
        found.outline().forEach(item -> outline(text, item));
        heading(text, "inspect.directives", found.directives().size());
        found.directives().forEach(directive -> directive(text, directive));
        heading(text, "inspect.accountability", found.accountability().size());
        found.accountability()
                .forEach(c ->
                        item(text, c, messages.text("against." + c.against().name())));
        heading(text, "inspect.placeholders", found.placeholders().size());
        found.placeholders().forEach(placeholder -> item(text, placeholder, ""));
    }

    private void meeting(StringBuilder text, Meeting meeting) {
        line(text, 1, style.bold(messages.text("inspect.meeting")));
        element(text, "meeting.name", meeting.name());
        element(text, "meeting.date", meeting.date());
        element(text, "meeting.time", meeting.time());
        element(text, "meeting.place", meeting.place());
        element(text, "meeting.host", meeting.host());
        element(text, "meeting.recorder", meeting.recorder());
        elements(text, "meeting.present", meeting.present());
        elements(text, "meeting.observers", meeting.observers());
        elements(text, "meeting.absent", meeting.absent());
        elements(text, "meeting.topics", meeting.topics());
    }

    private void elements(StringBuilder text, String key, List<MeetingElement> elements) {
        elements.forEach(element -> element(text, key, element));
    }

    private void element(StringBuilder text, String key, @Nullable MeetingElement element) {
        if (element != null) {
            String value = element.value().equals(element.text()) ? "" : " = " + element.value();
            line(text, 2, messages.text(key) + ": " + oneLine(element) + value + at(element));
        }
    }

    private void outline(StringBuilder text, OutlineItem item) {
        line(text, 1 + item.level(), item.label() + " " + item.text() + at(item));
    }

    private void directive(StringBuilder text, Directive directive) {
        item(text, directive, messages.text("directive." + directive.kind().name()));
        directive.units().forEach(unit -> {
            String role = messages.text("role." + unit.role().name());
            String kind = messages.text("unit." + unit.kind().name());
            line(text, 4, role + ": " + oneLine(unit) + " (" + kind + inherited(unit.inherited()) + ")" + at(unit));
        });
        directive.deadlines().forEach(deadline -> {
            String type = messages.text("deadline." + deadline.type().name());
            String due = deadline.due() == null
                    ? ""
                    : " → " + deadline.due().from() + " … " + deadline.due().to();
            String label = messages.text("inspect.deadline") + ": " + oneLine(deadline);
            line(text, 4, label + " (" + type + inherited(deadline.inherited()) + ")" + due + at(deadline));
        });
    }

    private String inherited(boolean inherited) {
        return inherited ? ", " + messages.text("inspect.inherited") : "";
    }

    private void item(StringBuilder text, Located element, String label) {
        line(text, 2, (label.isEmpty() ? "- " : "- [" + label + "] ") + oneLine(element) + at(element));
    }

    private void heading(StringBuilder text, String key, int count) {
        line(text, 1, style.bold(messages.text(key, count)));
    }

    private void field(StringBuilder text, int indent, String key, @Nullable String value) {
        if (value != null) {
            line(text, indent, messages.text(key) + ": " + value);
        }
    }

    private String at(Located element) {
        return "  " + style.dim("[" + places.describe(element.location()) + "]");
    }

    private static String join(String name, String detail) {
        return detail.isEmpty() ? name : name + " (" + detail + ")";
    }

    private static String oneLine(Located element) {
        return element.text().replaceAll("\\s*\\R\\s*", " ");
    }

    private static void line(StringBuilder text, int indent, String content) {
        text.append("  ".repeat(indent)).append(content).append('\n');
    }
}

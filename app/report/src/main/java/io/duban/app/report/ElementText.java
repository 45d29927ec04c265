package io.duban.app.report;

import static java.util.stream.Collectors.joining;

import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.OutlineItem;
import io.duban.api.record.Placeholder;
import io.duban.api.record.ResponsibleUnit;
import java.util.Locale;
import java.util.stream.Stream;

/** 要素文案: what an element is, in words: its kind, its part, its value, how sure the analysis is. */
public final class ElementText {
    private final Messages messages;

    public ElementText(Messages messages) {
        this.messages = messages;
    }

    public String record(MeetingRecord record) {
        String title = record.title() == null ? messages.text("record.untitled") : Printable.of(record.text());
        return messages.text("inspect.record", record.index(), title);
    }

    public String kind(MeetingRecord record) {
        String kind = messages.text("kind." + record.kind().id());
        return listed(Stream.of(kind, confidence(record.kindConfidence())));
    }

    public String element(MeetingElement element) {
        String value = element.value().equals(element.text()) ? "" : "= " + Printable.of(element.value());
        return listed(Stream.of(value, confidence(element.confidence())));
    }

    public String outline(OutlineItem item) {
        return messages.text("inspect.level", item.level(), messages.text("style." + Json.lower(item.style())));
    }

    public String directive(Directive directive) {
        return listed(Stream.of(
                messages.text("directive." + Json.lower(directive.kind())), confidence(directive.confidence())));
    }

    public String unit(ResponsibleUnit unit) {
        String name = unit.name().equals(unit.text()) ? "" : "= " + Printable.of(unit.name());
        String successor =
                unit.successor() == null ? "" : messages.text("inspect.successor", Printable.of(unit.successor()));
        return listed(Stream.of(
                name,
                successor,
                messages.text("unit." + Json.lower(unit.kind())),
                inherited(unit.inherited()),
                confidence(unit.confidence())));
    }

    public String deadline(Deadline deadline) {
        String due = deadline.due() == null
                ? ""
                : messages.text(
                        "inspect.due", deadline.due().from(), deadline.due().to());
        return listed(Stream.of(
                messages.text("deadline." + Json.lower(deadline.type())),
                due,
                deadline.open() == null ? "" : messages.text("open." + Json.lower(deadline.open())),
                inherited(deadline.inherited()),
                confidence(deadline.confidence())));
    }

    private String part(String message, String words) {
        return words.isEmpty() ? "" : messages.text(message, Printable.of(words));
    }

    public String clause(AccountabilityClause clause) {
        return listed(Stream.of(
                messages.text("against." + Json.lower(clause.against())),
                part("inspect.condition", clause.condition()),
                part("inspect.actor", clause.actor()),
                part("inspect.consequence", clause.consequence()),
                confidence(clause.confidence())));
    }

    public String noted(NotedPlaces.Noted noted) {
        return listed(Stream.of(messages.text("noted." + noted.name()), Printable.of(noted.told())));
    }

    public String placeholder(Placeholder placeholder) {
        return confidence(placeholder.confidence());
    }

    public String role(ResponsibleUnit unit) {
        return messages.text("role." + Json.lower(unit.role()));
    }

    private String inherited(boolean inherited) {
        return inherited ? messages.text("inspect.inherited") : "";
    }

    private String confidence(double confidence) {
        return messages.text("inspect.confidence", String.format(Locale.ROOT, "%.2f", confidence));
    }

    private String listed(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).collect(joining(messages.text("inspect.separator")));
    }
}

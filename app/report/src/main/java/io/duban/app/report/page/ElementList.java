package io.duban.app.report.page;

import io.duban.api.record.Directive;
import io.duban.api.record.Located;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.OutlineItem;
import io.duban.app.report.ElementText;
import io.duban.app.report.Json;
import io.duban.app.report.MeetingFields;
import io.duban.app.report.Messages;
import io.duban.app.report.NotedPlaces;
import io.duban.app.report.Place;
import io.duban.app.report.Printable;
import io.duban.app.report.page.Mark.Kind;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** 要素清单: everything recognised in a record as lists, which say on paper what the marks say on a screen. */
final class ElementList {
    private final Messages messages;
    private final ElementText words;
    private final String record;
    private final StringBuilder html = new StringBuilder();

    private ElementList(Messages messages, String record) {
        this.messages = messages;
        this.words = new ElementText(messages);
        this.record = record;
    }

    /** The lists of a record whose ids begin with those letters. */
    static String of(MeetingRecord record, String prefix, Messages messages) {
        ElementList list = new ElementList(messages, prefix);
        list.record(record);
        return list.html.toString();
    }

    private void record(MeetingRecord found) {
        list("inspect.meeting", MeetingFields.of(found.meeting()), (field, number) -> {
            String label = messages.text("element.meeting." + field.name());
            entry(Kind.MEETING, number, label, field.element(), words.element(field.element()));
        });
        list("element.outline", found.outline(), (item, number) -> outline(item));
        list("element.directives", found.directives(), this::directive);
        list("element.accountability", found.accountability(), (clause, number) -> {
            entry(Kind.CLAUSE, number, "", clause, words.clause(clause));
        });
        list("element.placeholders", found.placeholders(), (mask, number) -> {
            entry(Kind.PLACEHOLDER, number, "", mask, words.placeholder(mask));
        });
        list("element.noted", NotedPlaces.of(found), (noted, number) -> {
            entry(Kind.NOTED, number, "", noted.element(), words.noted(noted));
        });
    }

    private <T> void list(String key, List<T> items, ObjIntConsumer<T> entry) {
        String heading = messages.text("inspect.counted", messages.text(key), items.size());
        html.append("<h4>").append(Html.of(heading)).append("</h4>\n");
        if (!items.isEmpty()) {
            html.append("<ul>\n");
            for (int i = 0; i < items.size(); i++) {
                entry.accept(items.get(i), i + 1);
            }
            html.append("</ul>\n");
        }
    }

    private void outline(OutlineItem item) {
        String id = Marks.id(record, Kind.OUTLINE, Marks.label(item));
        html.append("<li class=\"level").append(Math.min(item.level(), 5)).append("\" id=\"");
        html.append(Marks.entry(record, Kind.OUTLINE, item.index())).append("\">");
        said("", item.label() + " " + item.text(), words.outline(item), id);
        html.append(place(item)).append("</li>\n");
    }

    private void directive(Directive directive, int number) {
        html.append("<li id=\"")
                .append(Marks.entry(record, Kind.DIRECTIVE, number))
                .append("\">");
        String tag = messages.text("tag.directive." + Json.lower(directive.kind()), number);
        said(tag, directive.text(), words.directive(directive), Marks.id(record, Kind.DIRECTIVE, directive.location()));
        html.append(place(directive));
        boolean parts = !directive.units().isEmpty() || !directive.deadlines().isEmpty();
        html.append(parts ? "<ul>\n" : "");
        directive.units().forEach(unit -> item("<li>", words.role(unit), unit, words.unit(unit), Kind.UNIT));
        String label = messages.text("mark.deadline");
        directive
                .deadlines()
                .forEach(deadline -> item("<li>", label, deadline, words.deadline(deadline), Kind.DEADLINE));
        html.append(parts ? "</ul>" : "").append("</li>\n");
    }

    private void entry(Kind kind, int number, String label, Located element, String told) {
        item("<li id=\"" + Marks.entry(record, kind, number) + "\">", label, element, told, kind);
    }

    private void item(String opening, String label, Located element, String told, Kind kind) {
        html.append(opening);
        said(label, element.text(), told, Marks.id(record, kind, element.location()));
        html.append(place(element)).append("</li>\n");
    }

    private void said(String label, String text, String told, String mark) {
        html.append(label.isEmpty() ? "" : Html.element("b", "label", label) + " ")
                .append("<a class=\"said\" lang=\"zh\" href=\"#")
                .append(mark)
                .append("\">")
                .append(Html.of(Printable.of(text)))
                .append("</a> ")
                .append(Html.element("span", "told", told));
    }

    private String place(Located element) {
        return " " + Html.element("span", "place", Place.of(element.location(), messages));
    }
}

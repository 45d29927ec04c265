package io.duban.app.report.page;

import io.duban.api.document.Location;
import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.Located;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.OutlineItem;
import io.duban.api.record.Placeholder;
import io.duban.api.record.ResponsibleUnit;
import io.duban.app.report.ElementText;
import io.duban.app.report.Json;
import io.duban.app.report.MeetingFields;
import io.duban.app.report.Messages;
import io.duban.app.report.NotedPlaces;
import io.duban.app.report.page.Mark.Addition;
import io.duban.app.report.page.Mark.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the marks (标注) of a record: one for each element, one only for a unit that several directives take over. */
final class Marks {
    private final Messages messages;
    private final ElementText words;
    private final String record;
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    private Marks(Messages messages, String record) {
        this.messages = messages;
        this.words = new ElementText(messages);
        this.record = record;
    }

    /** The marks of a record whose ids begin with those letters. */
    static Collection<Mark> of(MeetingRecord record, String prefix, Messages messages) {
        Marks marks = new Marks(messages, prefix);
        marks.record(record);
        return marks.marks.values();
    }

    /** The id of an entry in the list of elements. */
    static String entry(String record, Kind kind, int number) {
        return record + "-" + Json.lower(kind) + number;
    }

    /** The id of the mark at a place. */
    static String id(String record, Kind kind, Location place) {
        return record + "-" + Json.lower(kind) + "-" + place.start() + "-" + place.end();
    }

    /** Where the number of a point stands: of a point only that is marked. */
    static Location label(OutlineItem item) {
        Location place = item.location();
        return place.withOffsets(
                place.start(),
                Math.min(place.end(), place.start() + item.label().length()));
    }

    private void record(MeetingRecord found) {
        meeting(MeetingFields.of(found.meeting()));
        for (OutlineItem item : found.outline()) {
            String told = explained("mark.outline", words.outline(item));
            add(Kind.OUTLINE, label(item), messages.text("tag.outline.level", item.level()), told, item.index());
        }
        directives(found.directives());
        for (int i = 0; i < found.accountability().size(); i++) {
            AccountabilityClause clause = found.accountability().get(i);
            String tag = messages.text("tag.against." + Json.lower(clause.against()));
            String told = explained("mark.clause", words.clause(clause));
            add(Kind.CLAUSE, clause.location(), tag, told, i + 1);
        }
        for (int i = 0; i < found.placeholders().size(); i++) {
            Placeholder mask = found.placeholders().get(i);
            String told = explained("mark.placeholder", words.placeholder(mask));
            add(Kind.PLACEHOLDER, mask.location(), messages.text("tag.placeholder"), told, i + 1);
        }
        List<NotedPlaces.Noted> noted = NotedPlaces.of(found);
        for (int i = 0; i < noted.size(); i++) {
            String told = explained("mark.noted", words.noted(noted.get(i)));
            add(Kind.NOTED, noted.get(i).element().location(), messages.text("tag.noted"), told, i + 1);
        }
    }

    private void meeting(List<MeetingFields.Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            MeetingElement element = fields.get(i).element();
            String name = "meeting." + fields.get(i).name();
            String told = explained("element." + name, words.element(element));
            add(Kind.MEETING, element.location(), messages.text("tag." + name), told, i + 1);
        }
    }

    private void directives(List<Directive> directives) {
        // Where some say themselves what others take over, the mark tells of those who say it.
        for (boolean inherited : new boolean[] {false, true}) {
            for (int i = 0; i < directives.size(); i++) {
                String entry = entry(record, Kind.DIRECTIVE, i + 1);
                units(directives.get(i), inherited, entry);
                deadlines(directives.get(i), inherited, entry);
            }
        }
        for (int i = 0; i < directives.size(); i++) {
            Directive directive = directives.get(i);
            String tag = messages.text("tag.directive." + Json.lower(directive.kind()), i + 1);
            String told = explained("mark.directive", words.directive(directive));
            String entry = entry(record, Kind.DIRECTIVE, i + 1);
            add(Kind.DIRECTIVE, directive.location(), tag, told, entry, additions(directive));
        }
    }

    private void units(Directive directive, boolean inherited, String entry) {
        for (ResponsibleUnit unit : directive.units()) {
            if (unit.inherited() == inherited) {
                String kind = messages.text("tag.unit." + Json.lower(unit.kind()));
                String tag = messages.text("tag.role." + Json.lower(unit.role()), kind);
                String told = messages.text("inspect.explained", words.role(unit), words.unit(unit));
                add(Kind.UNIT, unit.location(), tag, told, entry, List.of());
            }
        }
    }

    private void deadlines(Directive directive, boolean inherited, String entry) {
        for (Deadline deadline : directive.deadlines()) {
            if (deadline.inherited() == inherited) {
                String tag = messages.text("tag.deadline." + Json.lower(deadline.type()));
                String told = explained("mark.deadline", words.deadline(deadline));
                add(Kind.DEADLINE, deadline.location(), tag, told, entry, List.of());
            }
        }
    }

    private List<Addition> additions(Directive directive) {
        Stream<Addition> units = directive.units().stream()
                .filter(ResponsibleUnit::inherited)
                .map(unit -> addition(words.role(unit), unit, Kind.UNIT));
        Stream<Addition> deadlines = directive.deadlines().stream()
                .filter(Deadline::inherited)
                .map(deadline -> addition(messages.text("mark.deadline"), deadline, Kind.DEADLINE));
        return Stream.concat(units, deadlines).toList();
    }

    private Addition addition(String label, Located element, Kind kind) {
        String text = messages.text("inspect.addition", label, element.text());
        return new Addition(text, id(record, kind, element.location()));
    }

    private String explained(String key, String told) {
        return messages.text("inspect.explained", messages.text(key), told);
    }

    private void add(Kind kind, Location place, String tag, String told, int number) {
        add(kind, place, tag, told, entry(record, kind, number), List.of());
    }

    private void add(Kind kind, Location place, String tag, String told, String entry, List<Addition> after) {
        String id = id(record, kind, place);
        marks.putIfAbsent(id, new Mark(place, kind, Json.lower(kind), tag, told, entry, id, after));
    }
}

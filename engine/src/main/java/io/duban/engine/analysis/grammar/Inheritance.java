package io.duban.engine.analysis.grammar;

import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.OutlineItem;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.layout.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 责任承接: gives a directive the units and deadlines that a reader understands from elsewhere: a label line below it
 * (责任单位：…), a heading above it, a closing sentence (以上事项6月底前完成), and the subject of the sentence before where it
 * simply carries on. What a directive says itself always stands.
 */
public final class Inheritance {
    private static final List<String> CLOSINGS = List.of("以上", "上述", "上列", "前述", "本次会议议定", "会议议定");
    private static final double CONFIDENCE = 0.6;

    /** The directives of a record with what they inherit; readings and items in the order of the text. */
    public List<Directive> directives(List<SentenceReader.Reading> readings, List<OutlineItem> outline) {
        List<Directive> directives = new ArrayList<>();
        SentenceReader.@Nullable Reading subject = null;
        for (SentenceReader.Reading reading : readings) {
            if (reading.labelled()) {
                belowTheirTask(directives, reading);
                continue;
            }
            Directive directive = reading.directive();
            if (directive == null) {
                continue;
            }
            subject = follows(subject, reading) ? subject : null;
            if (closes(reading.sentence())) {
                closing(directives, directive);
                directives.add(as(directive, Directive.Kind.INFORMATION));
                continue;
            }
            if (directive.units().isEmpty() && subject != null && subject.directive() != null) {
                directive = with(directive, subject.directive().units(), List.of());
            } else if (!directive.units().isEmpty()) {
                subject = reading;
            }
            directives.add(underHeading(directive, readings, outline));
        }
        return directives;
    }

    /** Whether a sentence can carry on the subject of another: same passage, same point. */
    private static boolean follows(SentenceReader.@Nullable Reading before, SentenceReader.Reading reading) {
        String text = reading.sentence().passage().text();
        boolean meeting = text.startsWith("会议", reading.sentence().labelEnd());
        return before != null
                && !meeting
                && before.sentence().shares(reading.sentence())
                && before.sentence().heading() == reading.sentence().heading();
    }

    private static boolean closes(Sentence sentence) {
        return CLOSINGS.stream().anyMatch(word -> sentence.passage().text().startsWith(word, sentence.labelEnd()));
    }

    /** A line such as 责任单位：… belongs to the tasks of its point, or to the one just before it. */
    private static void belowTheirTask(List<Directive> directives, SentenceReader.Reading label) {
        int heading = label.sentence().heading();
        for (int i = directives.size() - 1; i >= 0; i--) {
            Directive directive = directives.get(i);
            boolean same = heading > 0 ? directive.heading() == heading : i == directives.size() - 1;
            if (!same) {
                return;
            }
            directives.set(i, with(directive, label.units(), label.deadlines()));
        }
    }

    /** What a heading names in a bracket (牵头单位：县水务局；时限：6月底) holds for the points under it. */
    private static Directive underHeading(
            Directive directive, List<SentenceReader.Reading> readings, List<OutlineItem> outline) {
        Directive result = directive;
        int index = directive.heading();
        while (index > 0) {
            OutlineItem item = outline.get(index - 1);
            for (SentenceReader.Reading reading : readings) {
                boolean names = reading.sentence().title()
                        && reading.sentence().heading() == item.index()
                        && !reading.sentence().location().equals(directive.location());
                if (names) {
                    result = with(result, reading.units(), reading.deadlines());
                }
            }
            index = item.parent();
        }
        return result;
    }

    /** 以上事项6月底前完成: a deadline for every task above that has none. */
    private static void closing(List<Directive> directives, Directive closing) {
        for (int i = 0; i < directives.size(); i++) {
            Directive directive = directives.get(i);
            if (directive.task() && directive.deadlines().isEmpty()) {
                directives.set(i, with(directive, List.of(), closing.deadlines()));
            }
        }
    }

    /** The directive with these units if it has none, and these deadlines if it has none. */
    static Directive with(Directive directive, List<ResponsibleUnit> units, List<Deadline> deadlines) {
        boolean who = directive.units().isEmpty() && !units.isEmpty();
        boolean when = directive.deadlines().stream().noneMatch(d -> d.type().firm()) && !deadlines.isEmpty();
        if (!who && !when) {
            return directive;
        }
        List<Deadline> all = new ArrayList<>(directive.deadlines());
        deadlines.stream().filter(d -> when).map(Inheritance::inherited).forEach(all::add);
        return new Directive(
                directive.text(),
                directive.kind(),
                directive.heading(),
                who ? units.stream().map(Inheritance::inherited).toList() : directive.units(),
                all,
                directive.location(),
                directive.confidence());
    }

    private static Directive as(Directive directive, Directive.Kind kind) {
        return new Directive(
                directive.text(),
                kind,
                directive.heading(),
                directive.units(),
                directive.deadlines(),
                directive.location(),
                directive.confidence());
    }

    private static ResponsibleUnit inherited(ResponsibleUnit unit) {
        return new ResponsibleUnit(
                unit.text(), unit.kind(), unit.role(), true, unit.location(), Math.min(CONFIDENCE, unit.confidence()));
    }

    private static Deadline inherited(Deadline deadline) {
        return new Deadline(
                deadline.text(),
                deadline.type(),
                deadline.due(),
                true,
                deadline.location(),
                Math.min(CONFIDENCE, deadline.confidence()));
    }
}

package io.duban.engine.analysis.grammar;

import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.OutlineItem;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.directive.Orders;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 责任承接: gives a directive the units and deadlines that a reader understands from elsewhere: a label line below it
 * (责任单位：…), a heading above it, a closing sentence (以上事项6月底前完成), and the subject of the sentence before where it
 * simply carries on. What a directive says itself always stands.
 */
public final class Inheritance {
    private static final int PREDICATES = WordClass.mask(
            WordClass.MODAL, WordClass.PROHIBITION, WordClass.ADVERB, WordClass.VAGUE_TIME, WordClass.PREPOSITION);
    private static final PhraseSet ATTRIBUTES =
            PhraseSet.of("出的", "到的", "过的", "了的", "后的", "的问题", "的隐患", "的事项", "的任务", "的项目");

    /** 施工单位汇报, 食堂问题: what headings end with that tell who speaks or is spoken of, and give nobody work. */
    private static final PhraseSet SUBJECTS = PhraseSet.of(
            "汇报", "发言", "讲话", "意见", "通报", "介绍", "报告", "情况", "总结", "表态", "小结", "点评", "传达", "要求", "情况汇报", "问题", "事宜",
            "事项");

    private static final int SHORTEST_FIELD = 2;

    /** Of what stands elsewhere than in the directive itself. */
    public static final double CONFIDENCE = 0.6;

    /** The directives of a record with what they inherit; readings and items in the order of the text. */
    public List<Directive> directives(List<SentenceReader.Reading> all, List<OutlineItem> outline) {
        List<SentenceReader.Reading> readings = Attribution.joined(all);
        Map<Integer, List<SentenceReader.Reading>> headings = headings(readings);
        Set<Integer> labelled = readings.stream()
                .filter(SentenceReader.Reading::attributes)
                .map(reading -> reading.sentence().heading())
                .collect(Collectors.toSet());
        SharedSubjects shared = new SharedSubjects(readings, outline);
        List<Directive> directives = new ArrayList<>();
        SentenceReader.@Nullable Reading subject = null;
        Sentence before = null;
        for (SentenceReader.Reading reading : readings) {
            if (reading.attributes()) {
                int heading = reading.sentence().heading();
                belowTheirTask(directives, reading, points(heading, labelled, outline));
                continue;
            }
            Directive directive = reading.directive();
            if (directive == null) {
                continue;
            }
            subject = follows(subject, reading) ? subject : null;
            if (Closings.closes(reading.sentence())) {
                Closings.close(directives, directive);
                directives.add(directive.withKind(Directive.Kind.INFORMATION));
                continue;
            }
            if (before != null && sharesPoint(before, reading.sentence()) && supports(directive)) {
                directive = supporting(directive, directives.get(directives.size() - 1));
                subject = reading;
            } else if (directive.units().isEmpty() && subject != null && subject.directive() != null) {
                directive = with(directive, subject.directive().units(), List.of());
            } else if (!directive.units().isEmpty()) {
                subject = leads(reading) ? reading : null;
            }
            directive = with(directive, shared.of(directive, reading.sentence()), List.of());
            directives.add(underHeading(directive, headings, outline));
            before = reading.sentence();
        }
        return directives;
    }

    /** What headings say, by their index: their title, and the fields that come next, behind it or below it. */
    private static Map<Integer, List<SentenceReader.Reading>> headings(List<SentenceReader.Reading> readings) {
        Map<Integer, List<SentenceReader.Reading>> headings = new HashMap<>();
        Sentence title = null;
        boolean next = false;
        for (SentenceReader.Reading reading : readings) {
            // A line without a number that only looks like a title, such as who attended or who printed it, heads
            // nothing.
            boolean heads = reading.sentence().title() && reading.sentence().labelled();
            title = heads ? reading.sentence() : title;
            // 二、施工单位汇报, 三、食堂问题: who speaks, or is spoken of, in what stands under it.
            boolean spoken = heads && SUBJECTS.ends(words(title));
            boolean field = title != null && reading.attributes() && (next || title.shares(reading.sentence()));
            if (title != null && (field || (heads && !spoken))) {
                headings.computeIfAbsent(title.heading(), heading -> new ArrayList<>())
                        .add(reading);
            }
            next = heads;
        }
        return headings;
    }

    private static String words(Sentence title) {
        return title.passage().text().substring(title.labelEnd(), title.wordsEnd());
    }

    /** Whether a sentence can carry on the subject of another. */
    private static boolean follows(SentenceReader.@Nullable Reading before, SentenceReader.Reading reading) {
        return before != null
                && sharesPoint(before.sentence(), reading.sentence())
                && !threatens(reading)
                && elliptic(reading.sentence());
    }

    /** 对虚报的，严肃问责: it begins with the case of a sanction, and whoever was to act before is not meant. */
    private static boolean threatens(SentenceReader.Reading reading) {
        Sentence sentence = reading.sentence();
        int begin =
                sentence.passage().locate(sentence.labelEnd(), sentence.end()).start();
        return reading.clauses().stream().anyMatch(clause -> clause.location().start() == begin);
    }

    /** 要坚持群防群治，守备营要…: who is named behind an order to everybody is not whom the next sentence means. */
    private static boolean leads(SentenceReader.Reading reading) {
        int who = reading.units().get(0).location().start();
        for (Clause clause : Clause.of(reading.sentence())) {
            if (clause.location().end() >= who) {
                return true;
            }
            if (Orders.confidence(reading.sentence(), List.of(clause)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean sharesPoint(Sentence before, Sentence sentence) {
        return before.shares(sentence) && before.heading() == sentence.heading();
    }

    private static boolean supports(Directive directive) {
        return !directive.units().isEmpty() && directive.units().stream().allMatch(unit -> unit.role() == Role.SUPPORT);
    }

    /** 卫生院做好配合: those who assist assist in the work told of just before, and by its day. */
    private static Directive supporting(Directive directive, Directive before) {
        List<ResponsibleUnit> units = before.units().stream()
                .filter(unit -> unit.role() != Role.SUPPORT)
                .map(unit -> unit.takenOver(CONFIDENCE))
                .collect(Collectors.toCollection(ArrayList::new));
        units.addAll(directive.units());
        return with(directive.withUnits(units), List.of(), before.deadlines());
    }

    /** Whether the words begin with what is to be done, or to what (对…), so that the one who does it is understood. */
    private static boolean elliptic(Sentence sentence) {
        List<Clause> clauses = Clause.of(sentence);
        if (clauses.isEmpty()) {
            return false;
        }
        // 在桥梁工程方面，…: another matter, and perhaps somebody else's.
        if (clauses.get(0).endsWith("方面") && "在就".indexOf(clauses.get(0).text().charAt(0)) >= 0) {
            return false;
        }
        int begin = clauses.get(0).content();
        int after = sentence.hits().longestAt(WordClass.VERB, begin);
        // 排查出的问题要当场交办: the verb is an attribute of what it is about.
        boolean attribute = after > 0 && ATTRIBUTES.endAt(sentence.passage().text(), after, sentence.end()) > 0;
        boolean verb = after - begin >= 2 && !attribute;
        return verb || sentence.hits().anyAt(PREDICATES, begin);
    }

    /** A line such as 责任单位：… belongs to the tasks of its point, or to the one just before it. */
    private static void belowTheirTask(List<Directive> directives, SentenceReader.Reading label, Set<Integer> points) {
        int last = directives.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean own = points.isEmpty()
                    ? i == last
                    : points.contains(directives.get(i).heading());
            if (own) {
                directives.set(i, labelled(directives.get(i), label));
            }
        }
    }

    /** 任何学校不得…（责任单位：县教育局）: who must see to it, beside everybody whom it binds. */
    private static Directive labelled(Directive directive, SentenceReader.Reading label) {
        boolean everybody = !directive.units().isEmpty()
                && directive.units().stream().allMatch(unit -> unit.kind() == ResponsibleUnit.Kind.GENERIC);
        if (!everybody) {
            return with(directive, label.units(), label.deadlines());
        }
        List<ResponsibleUnit> units = new ArrayList<>(directive.units());
        label.units().forEach(unit -> units.add(unit.takenOver(CONFIDENCE)));
        return with(directive.withUnits(units), List.of(), label.deadlines());
    }

    /**
     * The points that a label line speaks for: its own; below the last of a series in which no other point has such a
     * line, all of them.
     */
    private static Set<Integer> points(int heading, Set<Integer> labelled, List<OutlineItem> outline) {
        if (heading == 0) {
            return Set.of();
        }
        OutlineItem own = outline.get(heading - 1);
        Set<Integer> series =
                outline.stream().filter(own::siblingOf).map(OutlineItem::index).collect(Collectors.toSet());
        boolean last = series.stream().allMatch(index -> index <= heading);
        boolean only = series.stream().filter(labelled::contains).count() == 1;
        return last && only ? series : Set.of(heading);
    }

    /** What a heading names in a bracket (牵头单位：县水务局；时限：6月底) holds for the points under it. */
    private static Directive underHeading(
            Directive directive, Map<Integer, List<SentenceReader.Reading>> headings, List<OutlineItem> outline) {
        Directive result = directive;
        for (int index = directive.heading();
                index > 0;
                index = outline.get(index - 1).parent()) {
            for (SentenceReader.Reading title : headings.getOrDefault(index, List.of())) {
                if (title.sentence().location().compareTo(directive.location()) != 0) {
                    result = with(result, charged(title), title.deadlines());
                }
            }
        }
        return result;
    }

    /** Whom a heading gives work; 财务 in 财务公开 is what it is about. */
    private static List<ResponsibleUnit> charged(SentenceReader.Reading title) {
        return title.attributes()
                ? title.units()
                : title.units().stream()
                        .filter(unit ->
                                unit.role() != Role.RESPONSIBLE || unit.text().length() > SHORTEST_FIELD)
                        .toList();
    }

    /** The directive with these units if it has none, and these deadlines if it has none. */
    public static Directive with(Directive directive, List<ResponsibleUnit> units, List<Deadline> deadlines) {
        boolean who = directive.units().isEmpty() && !units.isEmpty();
        boolean when = directive.deadlines().stream().noneMatch(d -> d.type().firm()) && !deadlines.isEmpty();
        Directive result = directive;
        if (who) {
            result = result.withUnits(
                    units.stream().map(unit -> unit.takenOver(CONFIDENCE)).toList());
        }
        if (when) {
            List<Deadline> all = new ArrayList<>(directive.deadlines());
            deadlines.forEach(deadline -> all.add(deadline.takenOver(CONFIDENCE)));
            result = result.withDeadlines(all);
        }
        return result;
    }
}

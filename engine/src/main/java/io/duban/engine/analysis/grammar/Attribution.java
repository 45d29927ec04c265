package io.duban.engine.analysis.grammar;

import io.duban.api.record.OutlineItem;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Reporting;
import io.duban.engine.analysis.grammar.directive.Modals;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.List;

/**
 * 责任标注: sentences that say nothing but who is to do what stands before them, and by when: （县水务局牵头，4月底前完成）, or
 * in lines of their own 责任单位：县水务局, 完成时限：4月底. Whatever they stand behind is a task, in however few words.
 */
final class Attribution {
    private static final PhraseSet REPORTS = PhraseSet.of(
            "完成情况", "进展情况", "开展情况", "落实情况", "工作回顾", "工作总结", "工作小结", "存在问题", "存在的问题", "主要问题", "主要成效", "工作亮点");

    private Attribution() {}

    /** Whether the readings behind one make a task of it, whose own grammar does not tell that it is one. */
    static boolean vouches(List<SentenceReader.Reading> readings, int at, List<OutlineItem> outline) {
        SentenceReader.Reading reading = readings.get(at);
        if (reading.attributes() || reported(reading.sentence().heading(), outline)) {
            return false;
        }
        Sentence sentence = reading.sentence();
        int end = end(readings, at + 1);
        if (end == at + 1) {
            return namesInBracket(reading) && headsNothing(readings, at, end, outline) && !tells(sentence);
        }
        SentenceReader.Reading said = joined(readings.subList(at + 1, end)).get(0);
        boolean says = !said.units().isEmpty()
                || said.deadlines().stream()
                        .anyMatch(deadline -> deadline.type().firm());
        boolean near = sentence.labelled() || said.sentence().shares(sentence);
        return says
                && near
                && !tells(sentence)
                && (!sentence.title() || ordersInFull(sentence) || headsNothing(readings, at, end, outline));
    }

    /** 一、上周工作完成情况: whether a heading above it, or itself, tells what was done or is lacking. */
    private static boolean reported(int heading, List<OutlineItem> outline) {
        for (int index = heading; index > 0; index = outline.get(index - 1).parent()) {
            if (REPORTS.ends(outline.get(index - 1).text())) {
                return true;
            }
        }
        return false;
    }

    /** （一）汛前检查（县水务局牵头，各乡镇配合）. */
    private static boolean namesInBracket(SentenceReader.Reading heading) {
        Sentence sentence = heading.sentence();
        if (!sentence.title() || heading.units().isEmpty()) {
            return false;
        }
        String words = sentence.text();
        int open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
        int place = sentence.location().start() + open;
        return open > 0
                && Characters.closes(words.charAt(words.length() - 1))
                && heading.units().stream().anyMatch(unit -> unit.location().start() > place);
    }

    /** 会上，县水务局作了培训。: no task, whoever signs it; nor is a cell of a pasted table. */
    private static boolean tells(Sentence sentence) {
        return sentence.text().indexOf('|') >= 0
                || Clause.of(sentence).stream()
                        .anyMatch(clause -> clause.done() || clause.narrates() || Reporting.reports(clause));
    }

    /** The readings, with those in one that stand side by side and speak of the same task. */
    static List<SentenceReader.Reading> joined(List<SentenceReader.Reading> readings) {
        List<SentenceReader.Reading> joined = new ArrayList<>();
        for (SentenceReader.Reading reading : readings) {
            int last = joined.size() - 1;
            boolean another = last >= 0
                    && reading.attributes()
                    && joined.get(last).attributes()
                    && joined.get(last).sentence().heading()
                            == reading.sentence().heading();
            if (another) {
                joined.set(last, joined.get(last).with(reading));
            } else {
                joined.add(reading);
            }
        }
        return joined;
    }

    private static int end(List<SentenceReader.Reading> readings, int from) {
        int end = from;
        while (end < readings.size()
                && readings.get(end).attributes()
                && readings.get(end).sentence().heading()
                        == readings.get(from).sentence().heading()) {
            end++;
        }
        return end;
    }

    /** （三）遗留的争议，要拿出意见，不得影响供地。: too long for a heading that only names what is to be done. */
    private static boolean ordersInFull(Sentence sentence) {
        List<Clause> clauses = Clause.of(sentence);
        return clauses.size() > 1 && clauses.stream().anyMatch(Modals::order);
    }

    /** Whether a numbered title has nothing under it but who and when. */
    private static boolean headsNothing(
            List<SentenceReader.Reading> readings, int title, int next, List<OutlineItem> outline) {
        int own = readings.get(title).sentence().heading();
        if (!readings.get(title).sentence().labelled()) {
            return false;
        }
        if (next == readings.size()) {
            return true;
        }
        SentenceReader.Reading after = readings.get(next);
        int heading = after.sentence().heading();
        while (heading > 0 && heading != own) {
            heading = outline.get(heading - 1).parent();
        }
        return heading != own || (!after.sentence().labelled() && after.directive() == null);
    }
}

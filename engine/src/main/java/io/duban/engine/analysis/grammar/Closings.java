package io.duban.engine.analysis.grammar;

import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;

/** 总括句: 以上事项由县水务局负责，6月底前完成: who and by when for every task above that does not say so itself. */
final class Closings {
    private static final PhraseSet OPENINGS =
            PhraseSet.of("以上", "上述", "上列", "前述", "本次会议议定事项", "会议议定事项", "各项任务均", "所有事项均", "所有任务均");
    private static final PhraseSet CHARGES = PhraseSet.of("负责", "落实", "牵头", "承办", "完成", "办理");
    private static final PhraseSet WATCHING = PhraseSet.of("督办", "督查", "督促", "跟踪", "检查", "调度");
    private static final PhraseSet COMPLETING = PhraseSet.of("完成", "办结", "结束", "落实到位", "整改到位", "全部落实", "见效");
    /** Also 完成情况: what is told of, and not yet done. */
    private static final PhraseSet REPORTING =
            PhraseSet.of("反馈", "报送", "报告", "汇报", "上报", "书面报", "说明", "通报", "备案", "完成情况", "落实情况", "进展情况", "办理情况");

    private Closings() {}

    /** Whether the sentence speaks of all that stands above it. */
    static boolean closes(Sentence sentence) {
        return OPENINGS.endAt(sentence.passage().text(), sentence.labelEnd()) >= 0;
    }

    /** Gives the tasks what the closing sentence says of them all; those who only watch, and when, are not theirs. */
    static void close(List<Directive> tasks, Directive closing) {
        boolean watched = WATCHING.within(closing.text());
        boolean charges = !watched && CHARGES.within(closing.text());
        boolean bounds = !watched && completes(closing.text());
        for (int i = 0; i < tasks.size(); i++) {
            Directive task = tasks.get(i);
            if (task.task()) {
                List<ResponsibleUnit> who = charges ? closing.units() : List.of();
                List<Deadline> when = bounds && task.deadlines().isEmpty() ? closing.deadlines() : List.of();
                tasks.set(i, Inheritance.with(task, who, when));
            }
        }
    }

    /** Whether its time is that of the work, and not of a report on it, which may be asked for behind it. */
    private static boolean completes(String words) {
        int report = REPORTING.first(words, 0, words.length());
        int work = COMPLETING.first(words, 0, words.length());
        return report < 0 || (work >= 0 && work < report);
    }
}

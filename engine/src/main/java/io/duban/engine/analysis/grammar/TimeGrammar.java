package io.duban.engine.analysis.grammar;

import io.duban.api.record.Deadline;
import io.duban.engine.analysis.lexicon.WordClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 完成时限: finds by when or how often a directive must be carried out. A time is a deadline by its role: it has a bound
 * (前, 内, 底), a rhythm (每, 一周一…) or stands with the verb of completion; dates of events, validity windows, duty hours
 * and capacities are none.
 */
final class TimeGrammar {
    static final List<String> LABELS = List.of(
            "完成时限", "完成时间", "办结时限", "办结时间", "时限", "时间节点", "时间要求", "截止时间", "截止日期", "整改时限", "落实时限", "办理时限", "完成期限", "期限",
            "时限要求");

    private static final String TRIGGERS =
            "年月日天周旬季时前内底末每按逐今明本当下上节汛期一两二三四五六七八九十0123456789０１２３４５６７８９XxX×*＊_＿双半会午晚“主入春国元清端中开秋寒暑学高供采冬雨防封放立夏后这提用";

    private final CalendarPhrases calendar = new CalendarPhrases();

    /** The deadlines of a directive in the order of the text. */
    List<Deadline> deadlines(List<Clause> clauses, @Nullable LocalDate meeting) {
        return deadlines(clauses, meeting, false);
    }

    /** The deadlines of a field that is meant for them: a bare date or period is one. */
    List<Deadline> labelled(List<Clause> clauses, @Nullable LocalDate meeting) {
        return deadlines(clauses, meeting, true);
    }

    private List<Deadline> deadlines(List<Clause> clauses, @Nullable LocalDate meeting, boolean labelled) {
        List<Deadline> deadlines = new ArrayList<>();
        for (Clause clause : clauses) {
            int i = clause.start();
            while (i < clause.end()) {
                TimeExpression found = at(clause, i, meeting, labelled);
                if (found != null && found.start() >= clause.start()) {
                    deadlines.add(new Deadline(
                            clause.sentence().passage().quote(found.start(), found.end()),
                            found.type(),
                            found.due(),
                            false,
                            clause.sentence().passage().locate(found.start(), found.end()),
                            found.bounded() ? 0.9 : 0.6));
                    i = found.end();
                } else {
                    i++;
                }
            }
        }
        return deadlines;
    }

    private @Nullable TimeExpression at(Clause clause, int offset, @Nullable LocalDate meeting, boolean labelled) {
        int vague = clause.hits().longestAt(WordClass.VAGUE_TIME, offset);
        String text = clause.passageText();
        if (vague > 0 && vague <= clause.end()) {
            return vague(clause, offset, vague);
        }
        if (TRIGGERS.indexOf(text.charAt(offset)) < 0) {
            return null;
        }
        TimeExpression rhythm = RhythmPhrases.at(text, offset, clause.end());
        if (rhythm != null) {
            return rhythm;
        }
        TimeExpression duration = DurationPhrases.at(text, clause.start(), offset, clause.end(), meeting);
        if (duration != null) {
            return duration;
        }
        return calendar.at(clause, offset, meeting, labelled);
    }

    /** 能立即整改的: urgency in an attribute is no order. */
    private static @Nullable TimeExpression vague(Clause clause, int start, int end) {
        String text = clause.passageText();
        boolean attribute = start > clause.start()
                && (text.charAt(start - 1) == '能' || text.startsWith("不能", Math.max(clause.start(), start - 2)));
        return attribute ? null : new TimeExpression(start, end, Deadline.Type.VAGUE, false, null);
    }
}

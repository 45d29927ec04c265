package io.duban.engine.analysis.grammar.time;

import io.duban.api.record.Deadline;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
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
public final class TimeGrammar {
    /** 时限标签: what stands before the value of a deadline. */
    public static final PhraseSet LABELS = PhraseSet.table("words/deadline-label.txt");

    private static final PhraseSet OPEN_ENDED = PhraseSet.of("长期", "持续", "常态化", "全程", "随时", "按进度", "按需");
    private static final PhraseSet ENSURING = PhraseSet.of("确保", "保证", "务求", "做到");
    private static final PhraseSet ABLE = PhraseSet.of("能", "能够", "可以", "可");
    /** 未按时限, 拒不立即: urgency that was not heeded. */
    private static final PhraseSet UNHEEDED =
            PhraseSet.of("未", "未能", "没", "没有", "不", "不能", "未在", "没在", "没有在", "不在", "拒不", "无法", "超过", "超出");

    /** 限期拆除告知书: urgency that only names a paper. */
    private static final PhraseSet DOCUMENTS = PhraseSet.of("通知书", "告知书", "决定书", "指令书", "通知单", "整改单", "催告书");

    private static final int LONGEST_DOCUMENT = 8;
    private static final int LONGEST_RATE = 4;

    private static final PhraseSet SUPPOSING = PhraseSet.of("对", "凡", "凡是", "如", "若", "因", "谁", "一旦");
    private static final PhraseSet FAILED =
            PhraseSet.of("未", "没有", "不到位", "不力", "不彻底", "不实", "不了", "不掉", "不完", "不好", "不及时", "仍不", "还不", "拒不");
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.6;

    private final CalendarPhrases calendar;
    private final DurationPhrases durations;

    public TimeGrammar() {
        this(PublicHolidays.builtIn());
    }

    public TimeGrammar(PublicHolidays holidays) {
        calendar = new CalendarPhrases(holidays);
        durations = new DurationPhrases(holidays);
    }

    /**
     * The deadlines of a sentence in the order of the text.
     *
     * @param clauses of the sentence
     * @param meeting the day of the meeting, or null
     * @param order whether the sentence orders something, so that a day needs fewer other signs
     */
    public List<Deadline> deadlines(List<Clause> clauses, @Nullable LocalDate meeting, boolean order) {
        return deadlines(clauses, meeting, order, false);
    }

    /** The deadlines of a field that is meant for them: a bare date or period is one. */
    public List<Deadline> labelled(List<Clause> clauses, @Nullable LocalDate meeting) {
        return deadlines(clauses, meeting, false, true);
    }

    private List<Deadline> deadlines(
            List<Clause> clauses, @Nullable LocalDate meeting, boolean order, boolean labelled) {
        List<Deadline> deadlines = new ArrayList<>();
        for (Clause clause : clauses) {
            int i = clause.start();
            while (i < clause.end()) {
                TimeExpression found = at(clause, i, meeting, order, labelled);
                if (found != null && found.start() >= clause.start()) {
                    deadlines.add(deadline(clause.sentence().passage(), found, meeting));
                    i = found.end();
                } else {
                    i++;
                }
            }
        }
        return deadlines;
    }

    private static Deadline deadline(Passage passage, TimeExpression time, @Nullable LocalDate meeting) {
        return new Deadline(
                passage.quote(time.start(), time.end()),
                time.type(),
                time.due(),
                open(time, meeting),
                false,
                passage.locate(time.start(), time.end()),
                time.bounded() ? SURE : LIKELY);
    }

    /** What is missing for the day: what counts from the meeting needs that first. */
    private static Deadline.@Nullable Open open(TimeExpression time, @Nullable LocalDate meeting) {
        if (time.due() != null) {
            return null;
        }
        return switch (time.type()) {
            case ABSOLUTE -> meeting == null ? Deadline.Open.MEETING : Deadline.Open.CALENDAR;
            case RELATIVE -> Deadline.Open.EVENT;
            case RECURRING, PLACEHOLDER, VAGUE -> null;
        };
    }

    private @Nullable TimeExpression at(
            Clause clause, int offset, @Nullable LocalDate meeting, boolean order, boolean labelled) {
        int vague = clause.hits().longestAt(WordClass.VAGUE_TIME, offset);
        if (vague > 0 && vague <= clause.end()) {
            return attribute(clause, offset, vague) ? null : vague(offset, vague);
        }
        int open = labelled ? OPEN_ENDED.endAt(clause.passageText(), offset, clause.end()) : -1;
        if (open > 0) {
            return vague(offset, open);
        }
        if (!TimeStarts.at(clause.passageText().charAt(offset))) {
            return null;
        }
        TimeExpression found = RhythmPhrases.at(clause.passageText(), offset, clause.end());
        // 每天清理的沟渠都要编号: an attribute tells which, and not how often.
        if (found != null && clause.attributiveVerb(found.end()) > 0) {
            return null;
        }
        found = found != null ? found : durations.at(clause, offset, meeting);
        return found != null ? found : calendar.at(clause, offset, meeting, order, labelled);
    }

    /** 会后第一时间传达了精神, 能立即整改的, 未在规定时间内办结的: urgency in what is told, an attribute or a case is no order. */
    private static boolean attribute(Clause clause, int start, int end) {
        String text = clause.passageText();
        boolean told = clause.narrates() || (clause.done() && Characters.find(text, '了', end, clause.end()) > 0);
        if (told && !clause.has(WordClass.MODAL) && !clause.has(WordClass.PROHIBITION)) {
            return true;
        }
        // 确保能第一时间到场: what is to be made sure is an order.
        int able = ABLE.startBefore(text, clause.start(), start);
        if ((able >= 0 && ENSURING.startBefore(text, clause.start(), able) < 0)
                || UNHEEDED.startBefore(text, clause.start(), start) >= 0) {
            return true;
        }
        // 按期办结率: how much of it is done so.
        int rate = Characters.find(text, '率', end, Math.min(clause.end(), end + LONGEST_RATE));
        if (rate > 0 || DOCUMENTS.first(text, end, Math.min(clause.end(), end + LONGEST_DOCUMENT)) >= 0) {
            return true;
        }
        int of = Characters.find(text, '的', end, clause.end());
        boolean supposed = SUPPOSING.endAt(text, clause.content(), start) > 0 || clause.endsWith("的");
        return of > 0 && supposed && FAILED.first(text, end, of) >= 0;
    }

    private static TimeExpression vague(int start, int end) {
        return new TimeExpression(start, end, Deadline.Type.VAGUE, false, null);
    }
}

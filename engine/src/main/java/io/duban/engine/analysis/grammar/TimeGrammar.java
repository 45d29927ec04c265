package io.duban.engine.analysis.grammar;

import io.duban.api.record.Deadline;
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
final class TimeGrammar {
    /** 时限标签: what stands before the value of a deadline. */
    static final PhraseSet LABELS = PhraseSet.table("words/deadline-label.txt");

    private static final PhraseSet OPEN_ENDED = PhraseSet.of("长期", "持续", "常态化", "全程", "随时", "按进度", "按需");
    private static final PhraseSet ABLE = PhraseSet.of("能", "能够", "可以", "可");
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.6;

    private final CalendarPhrases calendar;
    private final DurationPhrases durations;

    TimeGrammar() {
        this(PublicHolidays.builtIn());
    }

    TimeGrammar(PublicHolidays holidays) {
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
    List<Deadline> deadlines(List<Clause> clauses, @Nullable LocalDate meeting, boolean order) {
        return deadlines(clauses, meeting, order, false);
    }

    /** The deadlines of a field that is meant for them: a bare date or period is one. */
    List<Deadline> labelled(List<Clause> clauses, @Nullable LocalDate meeting) {
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
            return attribute(clause, offset) ? null : vague(offset, vague);
        }
        int open = labelled ? OPEN_ENDED.endAt(clause.passageText(), offset, clause.end()) : -1;
        if (open > 0) {
            return vague(offset, open);
        }
        if (!TimeStarts.at(clause.passageText().charAt(offset))) {
            return null;
        }
        TimeExpression found = RhythmPhrases.at(clause.passageText(), offset, clause.end());
        found = found != null ? found : durations.at(clause, offset, meeting);
        return found != null ? found : calendar.at(clause, offset, meeting, order, labelled);
    }

    /** 能立即整改的: urgency in an attribute is no order. */
    private static boolean attribute(Clause clause, int start) {
        return ABLE.startBefore(clause.passageText(), clause.start(), start) >= 0;
    }

    private static TimeExpression vague(int start, int end) {
        return new TimeExpression(start, end, Deadline.Type.VAGUE, false, null);
    }
}

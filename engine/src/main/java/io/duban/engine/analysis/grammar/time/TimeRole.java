package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.grammar.clause.Reporting;
import io.duban.engine.analysis.grammar.time.CalendarPoint.Sort;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 时间角色: whether a calendar point is a deadline, by the words around it. With a bound (前, 内, 底) it is one unless it only
 * describes something (节前检查, 年底考核); without (6月30日, 本周三, 今年) it is one where it stands as an adverb beside an order
 * and is neither an attribute (今年的, 上半年考核) nor a beginning (6月起).
 *
 * @param clause it stands in
 * @param offset where it begins
 * @param cursor where it ends
 * @param order whether the sentence orders something
 */
record TimeRole(Clause clause, int offset, Cursor cursor, boolean order) {
    private static final String NO_ADVERB = "的起以来是第和与、号度我不没";
    /** 3号楼, 三号库: what is numbered and no day. */
    private static final String NUMBERED = "库楼门线井机炉坝桥闸仓棚馆栋院厂矿路站点街区台泵车船码组院病片文令网";

    private static final String CONVENING = "召印发";
    /** Before these a time only says what time it is. */
    private static final PhraseSet SETTINGS = PhraseSet.of(
            "又是", "已是", "正是", "临近", "接近", "正值", "时值", "适逢", "恰逢", "去", "起至", "起到", "离", "距", "距离", "距离到", "离到", "原定",
            "原定于", "原计划", "原计划于", "本应", "本应于", "本该");

    private static final PhraseSet LINKS =
            PhraseSet.of("是", "为", "定为", "定在", "定于", "确定为", "原则上为", "是在", "截至", "截止到", "至", "到");
    private static final PhraseSet PHASES = PhraseSet.of("阶段", "时段", "时期", "期", "第一步", "第二步", "第三步", "时间");

    private static final PhraseSet ABOUT = PhraseSet.of("对于", "由于", "关于", "鉴于", "基于", "始于", "缘于", "源于", "自于");

    /** 最迟5月20日: no later than that, whatever else the clause says. */
    private static final PhraseSet LATEST = PhraseSet.of(
            "最迟", "最晚", "至迟", "最迟不超过", "最晚不超过", "最迟到", "最晚到", "最迟于", "最迟在", "最晚于", "最晚在", "不得晚于", "不晚于", "不得迟于", "不迟于");

    private static final PhraseSet RANGES = PhraseSet.of("至", "到", "-", "—", "～", "~");

    private static final PhraseSet TODAY = PhraseSet.of("今天", "今日");
    private static final PhraseSet LENGTHS = PhraseSet.of("分钟", "小时", "个小时", "天", "个工作日", "周", "个月");
    /** 今天就谈四件事: what a meeting does itself on its day. */
    private static final PhraseSet SAID = PhraseSet.of("就谈", "就讲", "就说", "就是", "就到", "就开", "就不");
    /** 4月初市里将组织检查: what somebody is going to do, and nobody is told to. */
    private static final PhraseSet GOING_TO = PhraseSet.of("将组织", "将开展", "将进行", "将召开", "将举行", "将举办", "将迎来", "将对");

    private static final PhraseSet UNTIL_NOW = PhraseSet.of("截至", "截止", "截至到", "截止到");

    /** Whether a point with a bound is a deadline. */
    boolean bounded(CalendarPoint point) {
        boolean before = cursor.follows("前内");
        if (cursor.peek() == '的'
                || phase()
                || goingTo()
                || (before && ahead())
                || SETTINGS.startBefore(clause.passageText(), clause.start(), offset) >= 0) {
            return false;
        }
        TimeAttribute attribute = new TimeAttribute(clause, offset, cursor);
        if (attribute.dated()) {
            return false;
        }
        if ((before && around()) || (!before && (attribute.bounded() || reported() || remarked()))) {
            return false;
        }
        return point.sort() != Sort.SEASON || !attribute.describes();
    }

    /** 节前节后, 会前、会后: the time before and after, and no bound. */
    private boolean around() {
        String text = clause.passageText();
        int at = cursor.at() + (cursor.peeks("、和") ? 1 : 0);
        String after = text.substring(offset, cursor.at() - 1) + "后";
        return text.startsWith(after, at);
    }

    private boolean goingTo() {
        return !clause.has(WordClass.MODAL) && GOING_TO.first(clause.passageText(), cursor.at(), clause.end()) >= 0;
    }

    /** 周末前5分钟: so long before, and no bound by itself. */
    private boolean ahead() {
        int end = Numerals.end(clause.passageText(), cursor.at());
        return end > cursor.at() && LENGTHS.endAt(clause.passageText(), end, clause.end()) > 0;
    }

    /** 7月底以前为准备阶段: what part of a plan the time is, and nothing that ends with it. */
    private boolean phase() {
        return cursor.peeks("为是") && PHASES.startBefore(clause.passageText(), cursor.at(), clause.end()) > 0;
    }

    /** 年底了; 严禁年底突击生产. */
    private boolean remarked() {
        boolean now = cursor.peek() == '了' && !clause.passageText().startsWith("了解", cursor.at());
        return now || clause.hits().endsAt(WordClass.PROHIBITION, clause.start(), offset);
    }

    /** 截至10月底，开工三处: told of what was reached. */
    private boolean reported() {
        return UNTIL_NOW.startBefore(clause.passageText(), clause.start(), offset) >= 0 && !clause.has(WordClass.MODAL);
    }

    /**
     * Whether a point without a bound is a deadline.
     *
     * @param timeOfDay whether an hour is named
     */
    boolean bare(CalendarPoint point, boolean timeOfDay, @Nullable LocalDate meeting) {
        if (point.sort() == Sort.SEASON) {
            return false;
        }
        if (afterLabel() || LATEST.startBefore(clause.passageText(), clause.start(), offset) >= 0) {
            return true;
        }
        LocalDate last = point.last();
        boolean future = last != null && meeting != null && last.isAfter(meeting);
        // 今天就谈四件事: a meeting talks of its own day.
        boolean today = TODAY.endAt(clause.passageText(), offset, clause.end()) == cursor.at()
                && !timeOfDay
                && (cursor.peek() != '就' || SAID.endAt(clause.passageText(), cursor.at(), clause.end()) > 0);
        boolean convened = cursor.peeks(CONVENING) && !future && !clause.has(WordClass.MODAL) && !planned();
        TimeAttribute attribute = new TimeAttribute(clause, offset, cursor);
        if ((today && point.sort() == Sort.DAY)
                || convened
                // 5月3日柳坪乡召开推进会，会议要求…: when it was held.
                || Reporting.convenes(clause, cursor.at())
                || begins()
                || goingTo()
                || phase()
                || reported()
                || (cursor.peeks(NO_ADVERB) && !starts())
                || attribute.bare(point.sort())
                || clause.hits().any(WordClass.NARRATION, clause.start(), offset)) {
            return false;
        }
        // 针对于19日的通报: 于 belongs to the word before it.
        boolean about = ABOUT.startBefore(clause.passageText(), clause.start(), offset) >= 0;
        boolean goal = !about && TimeAttribute.GOALS.startBefore(clause.passageText(), clause.start(), offset) >= 0;
        boolean within = clause.passageText().charAt(Math.max(0, offset - 1)) == '在';
        return switch (point.sort()) {
            case YEAR ->
                ordered()
                        && ((goal && !within && (governed() || aimed()))
                                || (opens() && willed())
                                || (governed() && !attribute.named()));
            case DAY_NUMBER, EVENT -> !cursor.peeks(NUMBERED) && ordered() && (goal || timeOfDay || governed());
            case DAY -> ordered() || future || planned();
            default -> (future && opens()) || planned() || (ordered() && (timeOfDay || goal || opens() || orderNear()));
        };
    }

    /** 下周|起草: what is to be done, and no beginning. */
    private boolean starts() {
        return cursor.peek() == '起' && Predicate.deed(clause, cursor.at());
    }

    /** 下周发到每户: in a sentence that orders, at the head of a clause or behind who must act, and nothing told of the past. */
    private boolean planned() {
        Hits hits = clause.hits();
        boolean placed = offset == clause.content()
                || hits.endsAt(WordClass.UNIT_SUFFIX, clause.start(), offset)
                || hits.endsAt(WordClass.UNIT_CLASS, clause.start(), offset)
                || hits.endsAt(WordClass.PERSON, clause.start(), offset);
        return order && placed && !cursor.atEnd() && !told(clause.start(), clause.end());
    }

    /** 力争今年亩产达到500公斤: a figure to reach, where 确保明年项目接续 tells of which project. */
    private boolean aimed() {
        String text = clause.passageText();
        for (int i = cursor.at(); i < clause.end(); i++) {
            if (Characters.digit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** 从2026年秋季学期起: a beginning, not an end, which 从9月20日起至10月15日 has as well. */
    private boolean begins() {
        return offset > clause.start()
                && "从自".indexOf(clause.passageText().charAt(offset - 1)) >= 0
                && RANGES.first(clause.passageText(), offset, cursor.at()) < 0;
    }

    private boolean told(int from, int to) {
        int done = clause.passageText().indexOf('了', from);
        return (done >= 0 && done < to) || clause.hits().any(WordClass.NARRATION, from, to);
    }

    private boolean ordered() {
        return orderNear() || clause.first(WordClass.ADVERB, cursor.at()) >= 0;
    }

    /** Where the time is a clause of its own (到2027年，全县要…), the order stands in the next. */
    private boolean orderNear() {
        return clause.has(WordClass.MODAL)
                || clause.first(WordClass.VERB, cursor.at()) >= 0
                || (cursor.atEnd() && orderNext());
    }

    /** Whether a modal, and no mere verb, makes an order of what a year opens. */
    private boolean willed() {
        return (clause.has(WordClass.MODAL) || cursor.atEnd()) && !told(clause.start(), clause.end());
    }

    private boolean orderNext() {
        String text = clause.passageText();
        int end = Math.min(clause.end() + 1, clause.sentence().end());
        while (end < clause.sentence().end() && !Characters.endsClause(text.charAt(end))) {
            end++;
        }
        return clause.hits().any(WordClass.MODAL, clause.end(), end) && !told(clause.end(), end);
    }

    /** 完成时限：6月底; 完成时限为6月10日. */
    boolean afterLabel() {
        String text = clause.passageText();
        boolean colon = offset > 0 && Characters.colon(text.charAt(offset - 1));
        int link = colon ? offset - 1 : LINKS.startBefore(text, clause.start(), offset);
        return link > 0 && TimeGrammar.LABELS.startBefore(text, 0, link) >= 0;
    }

    private boolean opens() {
        boolean to = offset > 0 && clause.passageText().charAt(offset - 1) == '到';
        return offset <= clause.content() + (to ? 2 : 1);
    }

    /** Whether what orders stands right behind. */
    private boolean governed() {
        Hits hits = clause.hits();
        int after = cursor.at();
        return hits.longestAt(WordClass.MODAL, after) > 0
                || hits.longestAt(WordClass.VERB, after) > 0
                || hits.longestAt(WordClass.ADVERB, after) > 0
                || hits.longestAt(WordClass.PROHIBITION, after) > 0;
    }
}

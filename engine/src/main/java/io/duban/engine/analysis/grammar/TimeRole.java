package io.duban.engine.analysis.grammar;

import io.duban.engine.analysis.grammar.CalendarPoint.Sort;
import io.duban.engine.analysis.layout.Characters;
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

    private static final int ORDERING = WordClass.mask(WordClass.MODAL, WordClass.PROHIBITION, WordClass.ADVERB);
    private static final String CONVENING = "召印发";
    private static final int ATTRIBUTE_REACH = 6;
    private static final PhraseSet GOALS = PhraseSet.of(
            "确保", "力争", "争取", "务必", "保证", "必须", "在", "于", "确保到", "力争到", "争取到", "到", "拟", "定", "赶在", "抢在", "按");
    private static final PhraseSet GOVERNORS = PhraseSet.of(
            "了", "列入", "纳入", "通报", "总结", "作为", "对照", "对标", "紧盯", "聚焦", "拿出", "谋划", "取消", "扣", "扣发", "扣除", "参加", "同意",
            "兑现", "做好", "提交", "提请", "报", "分析", "回顾", "汇报", "介绍", "公布", "发布", "筹备", "编制", "制定", "拟定", "定在", "初定", "定于",
            "拖到", "拖至", "推到", "推迟到");
    /** Before these a time only says what time it is. */
    private static final PhraseSet SETTINGS = PhraseSet.of(
            "又是", "已是", "正是", "临近", "接近", "正值", "时值", "适逢", "恰逢", "去", "起至", "起到", "离", "距", "距离", "距离到", "离到");

    private static final PhraseSet LINKS =
            PhraseSet.of("是", "为", "定为", "定在", "定于", "确定为", "原则上为", "是在", "截至", "截止到", "至", "到");
    private static final int LONGEST_MEETING = 8;

    private static final PhraseSet MEETINGS = PhraseSet.of(
            "例会", "联席会", "联席会议", "办公会", "办公会议", "常务会", "常务会议", "调度会", "推进会", "理事会会议", "业主大会", "股东大会", "董事会", "职代会",
            "代表大会", "代表会议", "全体会议", "协调会", "碰头会", "家长会", "党组会", "支委会", "专题会", "专题会议", "现场会", "座谈会");

    private static final PhraseSet TODAY = PhraseSet.of("今天", "今日");
    private static final PhraseSet UNTIL_NOW = PhraseSet.of("截至", "截止", "截至到", "截止到");
    /** What a period before it only describes. */
    private static final PhraseSet DESCRIBED = PhraseSet.of(
            "工作", "情况", "任务", "目标", "计划", "重点", "经济", "财政", "数据", "指标", "报表", "形势", "产值", "收入", "支出", "预算", "绩效", "成绩",
            "成果", "总结", "进度", "进展", "考核", "评比", "评议", "民主评议", "述职", "测评", "年初", "民生实事", "年度", "评优", "评先", "各项", "余额",
            "结余", "库存", "推进情况", "督办", "存量", "欠款", "欠费", "台账");

    /** Whether a point with a bound is a deadline. */
    boolean bounded(CalendarPoint point) {
        boolean before = cursor.follows("前内");
        if (cursor.peek() == '的' || SETTINGS.startBefore(clause.passageText(), clause.start(), offset) >= 0) {
            return false;
        }
        if (!before && (cursor.sees(DESCRIBED) || reported() || remarked())) {
            return false;
        }
        return point.sort() != Sort.SEASON || !describes();
    }

    /** 年底了; 严禁年底突击生产. */
    private boolean remarked() {
        return cursor.peek() == '了' || clause.hits().endsAt(WordClass.PROHIBITION, clause.start(), offset);
    }

    /** 截至10月底，开工三处: told of what was reached. */
    private boolean reported() {
        return UNTIL_NOW.startBefore(clause.passageText(), clause.start(), offset) >= 0 && !clause.has(WordClass.MODAL);
    }

    /** 开展汛前检查, 对汛前检查中发现的: governed by the verb or 对 before it, and with no verb of its own. */
    private boolean describes() {
        boolean about = offset > clause.start() && clause.passageText().charAt(offset - 1) == '对';
        if (about && clause.hits().longestAt(WordClass.VERB, cursor.at()) > 0) {
            return true;
        }
        int quote =
                clause.passageText().charAt(offset - (offset > clause.start() ? 1 : 0)) == '“' ? offset - 1 : offset;
        return clause.hits().endsAt(WordClass.VERB, clause.start(), quote)
                && GOALS.startBefore(clause.passageText(), clause.start(), quote) < 0
                && clause.hits().longestAt(WordClass.ADVERB, cursor.at()) < 0
                && !cursor.atEnd();
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
        if (afterLabel()) {
            return true;
        }
        LocalDate last = point.last();
        boolean future = last != null && meeting != null && last.isAfter(meeting);
        // 今天就谈四件事: a meeting talks of its own day.
        boolean today = TODAY.endAt(clause.passageText(), offset, clause.end()) == cursor.at() && !timeOfDay;
        boolean convened = cursor.peeks(CONVENING) && !future && !clause.has(WordClass.MODAL) && !planned();
        if ((today && point.sort() == Sort.DAY)
                || convened
                || begins()
                || reported()
                || cursor.peeks(NO_ADVERB)
                || cursor.sees(DESCRIBED)
                || attribute()
                || convenes(point.sort())
                || clause.hits().any(WordClass.NARRATION, clause.start(), offset)
                || object(point.sort())) {
            return false;
        }
        boolean goal = GOALS.startBefore(clause.passageText(), clause.start(), offset) >= 0;
        boolean within = clause.passageText().charAt(Math.max(0, offset - 1)) == '在';
        return switch (point.sort()) {
            case YEAR -> ordered() && ((goal && !within) || (opens() && willed()) || (governed() && !named()));
            case DAY_NUMBER, EVENT -> !cursor.peeks(NUMBERED) && ordered() && (goal || timeOfDay || governed());
            case DAY -> ordered() || future || planned();
            default -> (future && opens()) || planned() || (ordered() && (timeOfDay || goal || opens() || orderNear()));
        };
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

    /** 从2026年秋季学期起: a beginning, not an end. */
    private boolean begins() {
        return offset > clause.start() && "从自".indexOf(clause.passageText().charAt(offset - 1)) >= 0;
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

    /** 今年的民生实事, 6月份新增的, but not 下周一把改好的材料报来. */
    private boolean attribute() {
        int of = clause.passageText().indexOf('的', cursor.at());
        return !cursor.peeks("把将") && of >= 0 && of < clause.end() && of - cursor.at() <= ATTRIBUTE_REACH;
    }

    /** 8月联席会议要求: the time tells which meeting it was. */
    private boolean convenes(Sort sort) {
        return sort == Sort.PERIOD
                && Characters.digit(clause.passageText().charAt(offset))
                && meetingEnd(clause, cursor.at()) > 0;
    }

    /** The end of a name of a meeting that begins at the offset, or -1. */
    static int meetingEnd(Clause clause, int from) {
        String text = clause.passageText();
        int to = Math.min(clause.end(), from + LONGEST_MEETING);
        int verb = clause.first(WordClass.VERB, from);
        for (int at = from; at < to && Characters.han(text.charAt(at)); at++) {
            int end = MEETINGS.endAt(text, at, clause.end());
            if (end > 0) {
                return verb < 0 || clause.hits().start(verb) >= at ? end : -1;
            }
        }
        return -1;
    }

    /** 列入上半年督查考核, 公示上半年收支明细: the period tells what is governed, not when. */
    private boolean object(Sort sort) {
        boolean period = sort == Sort.PERIOD || sort == Sort.YEAR;
        boolean governed = period
                && clause.hits().endsAt(WordClass.VERB, clause.start(), offset)
                && GOALS.startBefore(clause.passageText(), clause.start(), offset) < 0
                && !cursor.atEnd()
                && !clause.hits().anyAt(ORDERING, cursor.at())
                && clause.hits().longestAt(WordClass.VERB, cursor.at()) < cursor.at() + 2;
        return governed || GOVERNORS.startBefore(clause.passageText(), clause.start(), offset) >= 0;
    }

    /** 负责全区2026年清沟工作, 按照2026年标准: a year in the midst of what is done or gone by belongs to a name. */
    private boolean named() {
        Hits hits = clause.hits();
        if (hits.longestAt(WordClass.MODAL, cursor.at()) > 0) {
            return false;
        }
        for (int i = hits.firstFrom(clause.start()); i < hits.size() && hits.start(i) < offset; i++) {
            boolean verb = hits.is(i, WordClass.VERB) && hits.end(i) - hits.start(i) >= 2 && hits.end(i) <= offset;
            if (verb || (hits.is(i, WordClass.PREPOSITION) && hits.end(i) - hits.start(i) >= 2)) {
                return hits.first(WordClass.MODAL, hits.start(i), offset) < 0;
            }
        }
        return false;
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

package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.grammar.clause.Reporting;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/**
 * 要求语: what a meeting, or somebody at it who has a say, demands: 会议要求…, 并要求有关部门…, 甲方要求施工方…, 我会提醒园林公司…要….
 * What upper levels demand is theirs and no order of this meeting.
 */
public final class Demands {
    private static final PhraseSet DEMANDING = PhraseSet.of("要求", "责成", "敦促", "责令", "请");
    /** These only demand where a modal says so. */
    private static final PhraseSet ADVISING = PhraseSet.of("提醒", "建议", "希望", "恳请", "告知", "通知", "叮嘱");

    private static final PhraseSet SPEAKING = PhraseSet.of("要求", "强调", "指出");
    /** 按照要求, 提出要求, 工作要求: not somebody who demands. */
    private static final String NO_SPEAKER = "的按照据出各项关本此作明新高定务质策有目标规法级》”)）";

    private static final int LONGEST_NAME = 12;

    private static final PhraseSet MEETINGS =
            PhraseSet.of("会议", "大会", "会上", "会议上", "本次会议", "此次会议", "这次会议", "例会", "本会", "我会", "我方", "我司", "他", "她");
    private static final PhraseSet BEFORE_VERB = PhraseSet.of(
            "再次", "还", "又", "也", "并", "并且", "同时", "一致", "专门", "进一步", "明确", "强烈", "特别", "郑重", "多次", "现", "重点", "最后",
            "会上");
    private static final PhraseSet GOING_ON =
            PhraseSet.of("要求", "并要求", "尤其要求", "特别要求", "着重要求", "同时要求", "还要求", "责成", "责令", "叮嘱", "嘱咐", "要求其");

    private static final String UPPER = "省州国中部上";
    private static final int LONGEST_SPEAKER = 20;
    private static final int SHORTEST = 3;
    private static final int ACTS = WordClass.mask(WordClass.VERB, WordClass.MODAL, WordClass.PROHIBITION);

    private Demands() {}

    /** Whether something is demanded in one of the clauses. */
    public static boolean in(List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> end(clause) >= 0);
    }

    /** Where what is demanded begins, or those of whom it is; -1 where nothing is. */
    public static int end(Clause clause) {
        int entitled = byMeeting(clause);
        int spoken = entitled >= 0 ? entitled : bySpeaker(clause);
        return spoken >= 0 ? spoken : goingOn(clause);
    }

    /** 县长察看了泵站，要求尽快修好: what is to be done, behind what whoever demands it did; 要求明确 tells how demands are. */
    private static int goingOn(Clause clause) {
        int begin = clause.content();
        int end = clause.start() > clause.sentence().labelEnd()
                ? GOING_ON.endAt(clause.passageText(), begin, clause.end())
                : -1;
        if (end < 0 || clause.end() - end < SHORTEST) {
            return -1;
        }
        int verb = Predicate.skipAdverbs(clause, end);
        int done = clause.hits().longestAt(WordClass.VERB, verb);
        boolean deed = done > verb + 1 && done <= clause.end() && (verb > end || done < clause.end());
        // 要求抓紧封顶: whatever is to be done with a will, known to the tables or not.
        boolean will = verb > end + 1
                && clause.end() - verb >= 2
                && "更都也均还再".indexOf(clause.passageText().charAt(end)) < 0;
        return deed || will || !UnitPrefix.longest(clause, end, true).isEmpty() ? end : -1;
    }

    /** 王强在讲话中要求各镇加密巡查: a short speaker, and whom he wants to act. */
    private static int bySpeaker(Clause clause) {
        String text = clause.passageText();
        int at = SPEAKING.first(text, clause.start(), Math.min(clause.end(), clause.start() + LONGEST_NAME + 2));
        if (at <= clause.content() || NO_SPEAKER.indexOf(text.charAt(at - 1)) >= 0) {
            return -1;
        }
        int demanded = SPEAKING.endAt(text, at);
        int after = demanded < clause.end() && text.charAt(demanded) == '“' ? demanded + 1 : demanded;
        int modal = clause.first(WordClass.MODAL, clause.start());
        boolean ordered = modal >= 0 && clause.hits().start(modal) < at;
        boolean list = Characters.find(text, '、', clause.start(), at) >= 0;
        boolean speaks =
                !ordered && !list && !clause.beginsWith(WordClass.PREPOSITION) && !Reporting.quotesUpperLevel(clause);
        List<UnitList.Item> units = speaks ? UnitPrefix.longest(clause, after, true) : List.of();
        return units.isEmpty() ? -1 : after;
    }

    private static int byMeeting(Clause clause) {
        String text = clause.passageText();
        int to = Math.min(clause.end(), clause.content() + LONGEST_SPEAKER);
        for (int at = clause.start(); at < to; at++) {
            int demanded = DEMANDING.endAt(text, at, to);
            int advised = demanded < 0 && at > clause.start() ? ADVISING.endAt(text, at, to) : -1;
            int end = Math.max(demanded, advised);
            if (end < 0 || (end - at == 1 && Assignments.withinWord(clause, at))) {
                continue;
            }
            boolean acts = clause.end() - end >= SHORTEST
                    && (demanded > 0 ? clause.firstOf(ACTS, end) >= 0 : clause.first(WordClass.MODAL, end) >= 0);
            return acts && !Characters.closes(text.charAt(end)) && entitled(clause, at, advised > 0) ? end : -1;
        }
        return -1;
    }

    /** Whether who stands before the verb is the meeting, or somebody at it; where nobody does, it is the meeting. */
    private static boolean entitled(Clause clause, int verb, boolean advises) {
        String text = clause.passageText();
        int from = clause.start();
        int to = verb;
        for (int i = BEFORE_VERB.startBefore(text, from, to); i >= 0; i = BEFORE_VERB.startBefore(text, from, to)) {
            to = i;
        }
        if (to == from) {
            return !advises && to < verb;
        }
        if (MEETINGS.endAt(text, from, to) == to) {
            return true;
        }
        List<UnitList.Item> who = UPPER.indexOf(text.charAt(from)) >= 0 || clause.upperAt(from)
                ? List.of()
                : UnitList.read(text, clause.hits(), from, to);
        return who.size() == 1 && who.get(0).kind() != Kind.GENERIC && somebody(clause, text, verb);
    }

    /** Whether a unit or a person stands behind the verb: 学校要求加强管理 may as well be told. */
    private static boolean somebody(Clause clause, String text, int verb) {
        int after = Math.max(DEMANDING.endAt(text, verb), ADVISING.endAt(text, verb));
        return text.charAt(after) == '其'
                || !UnitPrefix.longest(clause, after, true).isEmpty();
    }
}

package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 指派: where those stand to whom a word gives work: 由…, 请…, 责成…, 王强要求…. */
public final class Assignments {
    private static final List<String> ASSIGNING = List.of(
            "由", "请", "责成", "委托", "责令", "授权", "敦促", "要求", "希望", "也希望", "还希望", "需要", "还需要", "提醒", "号召", "恳请", "建议", "麻烦",
            "拜托", "劳烦", "有劳");

    /** Those of them that assign in mid-clause as well. */
    private static final List<String> WITHIN = List.of("由", "请", "责成", "责令", "委托", "授权");

    /** 望各班组对照整改: a wish is an order where all those or some of them follow, but no name of a place begins so. */
    private static final PhraseSet HOPING = PhraseSet.of("望各", "望全", "望所有", "望相关", "望有关", "望广大", "望请");

    private static final PhraseSet DELEGATING = PhraseSet.of("让", "派", "叫", "喊", "安排", "找");

    /** 例会由方院长主持: who presided here; 下次会议由… gives work. */
    private static final PhraseSet CHAIRED = PhraseSet.of(
            "会议由", "会由", "此次会议由", "本次会议由", "大会由", "例会由", "座谈会由", "推进会由", "部署会由", "动员会由", "调度会由", "培训会由", "活动由", "仪式由",
            "会上由");

    private static final PhraseSet FOUNDING =
            PhraseSet.of("成立", "组建", "建立", "设立", "成立了", "组建了", "建立了", "设立了", "形成", "构建", "健全", "完善");

    private static final PhraseSet CARED_FOR = PhraseSet.of(
            "家长", "学生", "幼儿", "孩子", "群众", "村民", "居民", "市民", "游客", "旅客", "乘客", "顾客", "客户", "老人", "患者", "病人", "家属", "司机",
            "大家");
    private static final PhraseSet STRESSED = PhraseSet.of("强调", "指出", "说明", "注意", "提醒", "特别", "明确");

    private static final PhraseSet SOME = PhraseSet.of("一名", "一位", "两名", "两位", "三名", "三位");

    private static final PhraseSet NAMED = PhraseSet.of(
            "授权期", "授权范围", "授权书", "授权额度", "委托书", "委托人", "委托方", "委托合同", "委托协议", "委托期", "委托代理", "责令书", "责令通知");

    private Assignments() {}

    /** Where those begin who are assigned: after 由, 请 … at the head of a clause, after 由 anywhere in it; -1 for none. */
    static int of(Clause clause) {
        String text = clause.passageText();
        int begin = clause.content();
        if (CHAIRED.endAt(text, begin, clause.end()) > 0 && clause.contains("主持")) {
            return -1;
        }
        if (Speakers.takesFloor(clause, begin)) {
            return -1;
        }
        for (String word : ASSIGNING) {
            if (text.startsWith(word, begin) && NAMED.endAt(text, begin) < 0 && !stresses(text, begin, word)) {
                return word.equals("提醒") && cared(clause, begin + word.length()) ? -1 : begin + word.length();
            }
        }
        if (hopes(clause, begin)) {
            return begin + 1;
        }
        int demanded = Demands.end(clause);
        if (demanded > begin) {
            return demanded;
        }
        for (String word : WITHIN) {
            int by = clause.find(word, begin);
            while (by >= 0) {
                int from = some(clause, by + word.length());
                if (!withinWord(clause, by) && !clause.quoted(by) && acting(clause, from) && !describes(clause, by)) {
                    return from;
                }
                by = clause.find(word, by + 1);
            }
        }
        return -1;
    }

    /** 需要强调的是，…: what is said of what follows. */
    private static boolean stresses(String text, int begin, String word) {
        return word.endsWith("需要") && STRESSED.endAt(text, begin + word.length()) > 0;
    }

    /** 提醒家长注意接送: those for whom is cared have no work to do, unless they must (提醒家长要). */
    private static boolean cared(Clause clause, int from) {
        int end = CARED_FOR.endAt(clause.passageText(), from, clause.end());
        return end > 0 && clause.hits().longestAt(WordClass.MODAL, end) < 0;
    }

    /** 望各班组…: whether what is hoped of somebody begins at the offset. */
    public static boolean hopes(Clause clause, int at) {
        return HOPING.endAt(clause.passageText(), at, clause.end()) > 0;
    }

    /** Whether units stand there; those in an attribute do nothing here: 由医护人员组成的小分队. */
    private static boolean acting(Clause clause, int from) {
        List<UnitList.Item> units = UnitPrefix.longest(clause, from, true);
        return !units.isEmpty()
                && clause.attributiveVerb(units.get(units.size() - 1).end()) < 0;
    }

    /** 成立由乡长挂帅的领导小组: who heads a body that somebody else founds. */
    private static boolean describes(Clause clause, int by) {
        return FOUNDING.endAt(clause.passageText(), clause.content(), by) == by && clause.find("的", by) > 0;
    }

    /** 由2-3名镇干部值守, 由一名村干部负责: past how many they are. */
    public static int some(Clause clause, int from) {
        String text = clause.passageText();
        int end = from < clause.end() && Characters.digit(text.charAt(from)) ? Numerals.end(text, from) : from;
        if (end > from && end < clause.end() && "-—至到~".indexOf(text.charAt(end)) >= 0) {
            end = Math.max(end, Numerals.end(text, end + 1));
        }
        boolean written = end == from && SOME.endAt(text, from, clause.end()) > 0;
        boolean counted = end > from && end < clause.end() && "名位".indexOf(text.charAt(end)) >= 0;
        return counted ? end + 1 : written ? from + 2 : from;
    }

    /** 自由, 理由, 由于: the character is part of a word, which it is not in 管理由各村负责. */
    public static boolean withinWord(Clause clause, int by) {
        boolean managed = by > 1
                && clause.passageText().charAt(by - 1) == '理'
                && "管办处代受整清治审护监".indexOf(clause.passageText().charAt(by - 2)) >= 0;
        // 授权期限, 委托书: a paper or its term, and nobody who is given work.
        if (NAMED.endAt(clause.passageText(), by) > 0) {
            return true;
        }
        return (by > 0 && !managed && "提申邀聘报恳自理缘".indexOf(clause.passageText().charAt(by - 1)) >= 0)
                || clause.hits().longestAt(WordClass.OPAQUE, by) > 0;
    }

    /** 让派出所上门, 派老李盯质量: who is sent or told, where nobody else is named. */
    static List<UnitList.Item> delegates(Clause clause) {
        int word = DELEGATING.endAt(clause.passageText(), clause.content(), clause.end());
        // 找准制约企业发展的问题: a longer verb sends nobody.
        boolean sends = word > 0 && clause.hits().longestAt(WordClass.VERB, clause.content()) <= word;
        List<UnitList.Item> items = sends ? UnitPrefix.longest(clause, word, false) : List.of();
        int end = items.isEmpty() ? clause.end() : items.get(items.size() - 1).end();
        // 安排学生进行户外活动: who exercises, and is given no work.
        boolean acts = clause.hits().longestAt(WordClass.VERB, end) > 0
                && !clause.passageText().startsWith("进行", end);
        boolean definite = items.stream().noneMatch(item -> item.kind() == Kind.GENERIC);
        return acts && definite ? items : List.of();
    }
}

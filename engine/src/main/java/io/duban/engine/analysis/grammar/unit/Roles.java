package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 分工: the part that units take in the work, by the words behind them: 牵头, 配合, 负责. */
final class Roles {
    private static final List<String> LEADING = List.of(
            "牵头", "抓总", "负总责", "主办", "总牵头", "为第一责任人", "是第一责任人", "履行第一责任人", "履行好第一责任人", "任组长", "总负责", "担任组长", "任总召集人");
    /** 为河道保洁第一责任人: whatever it is that somebody answers for. */
    private static final PhraseSet FIRST = PhraseSet.of("第一责任人", "总负责人", "总指挥", "总召集人");

    private static final List<String> SUPPORTING = List.of("配合", "协助", "参与", "协办", "参加");
    private static final List<String> ROLES = List.of("配合", "协助", "参与", "协办", "参加", "牵头", "负责");

    /** A牵头，B、C等单位协作: those who do nothing but work along. */
    private static final PhraseSet TOGETHER = PhraseSet.of("协作", "协同", "协同配合", "密切协作", "做好协作", "积极协作");

    /** 县水务局牵头, 三家公司分别落实, 县财政局（配合）: what tells the part in the work right behind a name or in its bracket. */
    static final PhraseSet PARTS = PhraseSet.of(
            "牵头", "总牵头", "主办", "总负责", "配合", "协助", "协办", "参与", "参加", "负责", "落实", "承办", "实施", "分别", "共同", "具体", "各自",
            "按职责", "按照职责", "按职责分工", "按分工", "分工");

    private static final PhraseSet CLOSELY = PhraseSet.of(
            "密切配合", "紧密配合", "通力配合", "协同配合", "协调配合", "协作配合", "积极配合协作", "配合协作", "通力协作", "密切协作", "紧密协作", "协调配合到位", "加强配合",
            "加强协作配合", "搞好配合", "团结配合");

    private static final int TAIL = 10;

    private Roles() {}

    /** Whether words for a part in the work begin at the offset. */
    static boolean follows(String text, int from) {
        return ROLES.stream()
                .anyMatch(word -> text.startsWith(word, from)
                        || text.startsWith("部门" + word, from)
                        || text.startsWith("等部门" + word, from)
                        || text.startsWith("等单位" + word, from)
                        || text.startsWith("具体", from));
    }

    /** The part of those behind whom the predicate begins. */
    static Role of(Clause clause, int predicate) {
        String window = clause.passageText().substring(predicate, Math.min(clause.end(), predicate + 14));
        for (String word : LEADING) {
            int at = window.indexOf(word);
            if (at >= 0 && at <= 8) {
                return Role.LEAD;
            }
        }
        boolean is = window.startsWith("为") || window.startsWith("是");
        if (is && FIRST.startBefore(clause.passageText(), predicate, clause.end()) > 0) {
            return Role.LEAD;
        }
        boolean mutual = window.contains("相互") || window.contains("互相") || amongThemselves(clause, predicate);
        for (String word : SUPPORTING) {
            int at = window.indexOf(word);
            if (at >= 0 && at <= 5 && !mutual) {
                return Role.SUPPORT;
            }
        }
        return TOGETHER.startBefore(clause.passageText(), predicate, clause.end()) >= 0
                        && clause.end() - predicate <= TAIL
                        && clause.first(WordClass.MODAL, clause.start()) < 0
                ? Role.SUPPORT
                : Role.RESPONSIBLE;
    }

    /** 各部门要密切配合，形成合力: all work along with one another, where nobody leads whom they assist. */
    private static boolean amongThemselves(Clause clause, int predicate) {
        String text = clause.passageText();
        int along = CLOSELY.first(text, predicate, clause.end());
        int after = along < 0 ? -1 : CLOSELY.endAt(text, along);
        boolean whole = after == clause.end() || (after > 0 && "、，,和".indexOf(text.charAt(after)) >= 0);
        int from = clause.sentence().start();
        return whole
                && UnitName.DETERMINERS.first(text, clause.content(), predicate) >= 0
                && LEADING.stream().noneMatch(text.substring(from, clause.start())::contains)
                && !text.substring(from, clause.start()).contains("负责");
    }

    /** 县水务局|（牵头）: where a bracket begins behind a name that only tells a part in the work; else the end of the name. */
    static int bracket(String text, int from, int to) {
        if (to - from < 3 || Characters.bracket(text.charAt(to - 1)) >= 0) {
            return to;
        }
        int open = Math.max(Characters.findLast(text, '（', from, to - 1), Characters.findLast(text, '(', from, to - 1));
        return open > from + 1 && PARTS.first(text, open, to) == open + 1 ? open : to;
    }

    /** The part that the words between the bounds tell, else the one given. */
    static Role within(String text, int from, int to, Role role) {
        String words = text.substring(from, to);
        if (LEADING.stream().anyMatch(words::contains)) {
            return Role.LEAD;
        }
        return SUPPORTING.stream().anyMatch(words::contains) ? Role.SUPPORT : role;
    }
}

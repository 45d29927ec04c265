package io.duban.engine.analysis.grammar.clause;

import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * 惩处: finds the consequence that a clause threatens: a word for a sanction (问责), a benefit taken away (取消评优资格), a
 * fine (罚五百), a case handed to those who discipline (提请县纪委…).
 */
public final class Sanctions {
    private static final PhraseSet DEPRIVATIONS = PhraseSet.table("words/deprivation.txt");
    static final PhraseSet BENEFITS = PhraseSet.table("words/benefit.txt");
    private static final PhraseSet HANDED = PhraseSet.of("移交纪", "移送纪", "移交监", "移送监");
    private static final PhraseSet HANDING = PhraseSet.of("移交", "移送", "提请", "报请", "交由", "通报", "报", "报送");
    private static final PhraseSet DISCIPLINE = PhraseSet.of("纪检", "纪委", "监委", "监察", "组织部");

    private static final PhraseSet FINED = PhraseSet.of("元", "块", "万", "分", "百", "千", "%", "％", "倍", "成", "天工资", "个月");
    private static final PhraseSet WHOEVER = PhraseSet.of("谁", "哪个", "哪家");
    /** 敢于动真碰硬: how somebody sets about his work, and a threat only behind a case. */
    private static final PhraseSet RESOLVE = PhraseSet.of("一票否决", "动真碰硬");

    private static final int REACH = 10;
    private static final int AMOUNT_REACH = 12;
    private static final int LONGEST_DEED = 5;

    /**
     * 惩处.
     *
     * @param start where its words begin
     * @param wordClass {@link WordClass#ENFORCEMENT} for what usually strikes outsiders, or {@link WordClass#SANCTION}
     * @param needsCase whether it is a threat only after a case
     */
    public record Sanction(int start, int end, WordClass wordClass, boolean needsCase) {}

    private Sanctions() {}

    public static @Nullable Sanction in(Clause clause) {
        Sanction word = word(clause, WordClass.SANCTION);
        word = word != null ? word : deprivation(clause);
        word = word != null ? word : handing(clause);
        word = word != null ? word : fine(clause);
        word = word != null ? word : whoever(clause);
        return word != null ? word : word(clause, WordClass.ENFORCEMENT);
    }

    private static @Nullable Sanction word(Clause clause, WordClass wordClass) {
        Hits hits = clause.hits();
        for (int hit = hits.first(wordClass, clause.start(), clause.end());
                hit >= 0;
                hit = hits.first(wordClass, hits.start(hit) + 1, clause.end())) {
            int start = hits.start(hit);
            int end = Math.max(hits.end(hit), hits.longestAt(wordClass, start));
            boolean said = !clause.quoted(start) || alone(clause.passageText(), start, end);
            boolean lead = HANDED.endAt(clause.passageText(), start) > 0 && lead(clause);
            if (said && !lead && SanctionMentions.threatens(clause, start, end)) {
                boolean needsCase = RESOLVE.endAt(clause.passageText(), start) > 0;
                return new Sanction(start, end, wordClass, needsCase);
            }
        }
        return null;
    }

    /** “问责”: set off by quotes, but meant. */
    private static boolean alone(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == '“' && text.startsWith("”", end);
    }

    private static boolean lead(Clause clause) {
        return clause.contains("线索") || clause.startsWith("发现问题");
    }

    /** 取消当年评优资格, 扣发季度绩效, 不得提拔. */
    private static @Nullable Sanction deprivation(Clause clause) {
        String text = clause.passageText();
        for (int start = clause.start(); start < clause.end(); start++) {
            int end = DEPRIVATIONS.endAt(text, start, clause.end());
            int benefit = end < 0 ? -1 : BENEFITS.first(text, end, Math.min(clause.end(), end + REACH));
            // 不得向病人推荐: forbidden, and nothing taken away.
            boolean forbids = end > 0 && end < clause.end() && "向给为对以".indexOf(text.charAt(end)) >= 0;
            if (benefit >= 0 && !forbids && SanctionMentions.threatens(clause, start, end)) {
                return new Sanction(start, BENEFITS.endAt(text, benefit), WordClass.SANCTION, true);
            }
        }
        return null;
    }

    /** 提请县纪委监委介入: unless it is but a lead (问题线索) that is handed on. */
    private static @Nullable Sanction handing(Clause clause) {
        String text = clause.passageText();
        int start = HANDING.first(text, clause.start(), clause.end());
        int end = start < 0 ? -1 : HANDING.endAt(text, start, clause.end());
        int body = end < 0 ? -1 : DISCIPLINE.first(text, end, Math.min(clause.end(), end + REACH));
        boolean threat = body >= 0 && !lead(clause) && SanctionMentions.threatens(clause, start, end);
        return threat ? new Sanction(start, DISCIPLINE.endAt(text, body), WordClass.SANCTION, true) : null;
    }

    /** 罚五百, 扣10分, 扣项目经理2万元. */
    private static @Nullable Sanction fine(Clause clause) {
        String text = clause.passageText();
        for (int start = clause.start(); start < clause.end() - 1; start++) {
            char c = text.charAt(start);
            // 一环扣一环.
            boolean links = start > clause.start() && text.charAt(start - 1) == '环';
            int end = (c == '罚' || c == '扣') && !links ? amount(clause, start + 1, FINED) : -1;
            if (end > 0 && SanctionMentions.threatens(clause, start, start + 1)) {
                return new Sanction(start, end, WordClass.SANCTION, true);
            }
        }
        return null;
    }

    /** End of a number right here, or of one with its unit within reach; else -1. */
    static int amount(Clause clause, int from, PhraseSet units) {
        Cursor cursor = new Cursor(clause.passageText(), from, clause.end());
        if (units == FINED && cursor.number() > 0) {
            return cursor.at();
        }
        for (int i = from; i < Math.min(clause.end(), from + AMOUNT_REACH); i++) {
            cursor.moveTo(i);
            if (cursor.number() > 0 && cursor.acceptAny(units)) {
                return cursor.at();
            }
        }
        return -1;
    }

    /** 谁伸手就砍谁的手: what befalls whoever does it. */
    private static @Nullable Sanction whoever(Clause clause) {
        int then = clause.find("就", clause.start());
        int who = then < 0 ? -1 : clause.find("谁", then + 2);
        boolean befalls = who > 0
                && who <= then + LONGEST_DEED
                && WHOEVER.first(clause.passageText(), clause.sentence().start(), then) >= 0;
        return befalls ? new Sanction(then, clause.end(), WordClass.SANCTION, true) : null;
    }
}

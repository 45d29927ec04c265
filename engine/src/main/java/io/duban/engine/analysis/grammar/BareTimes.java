package io.duban.engine.analysis.grammar;

import io.duban.engine.analysis.grammar.CalendarPoint.Sort;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;

/**
 * 无界时间: whether a calendar point without a bound (6月30日, 本周三, 今年) is a deadline all the same: it stands as an
 * adverb beside an order, and is neither an attribute (今年的, 上半年考核) nor a beginning (6月起).
 */
final class BareTimes {
    private static final String NO_ADVERB = "的起以来是召印第发和与、号度我不没";
    private static final int ATTRIBUTE_REACH = 6;
    private static final PhraseSet GOALS = PhraseSet.of("确保", "力争", "争取", "务必", "保证", "确保在", "力争在", "争取在", "务必在", "在", "于");
    private static final PhraseSet GOVERNORS = PhraseSet.of("了", "列入", "纳入", "通报", "总结", "作为", "对照", "对标", "紧盯", "聚焦", "拿出", "谋划");

    private BareTimes() {}

    static boolean deadline(Clause clause, int offset, Cursor cursor, CalendarPoint point, boolean timeOfDay) {
        if (point.sort() == Sort.PAST || point.sort() == Sort.SEASON) {
            return false;
        }
        if (afterLabel(clause, offset)) {
            return true;
        }
        if (cursor.peeks(NO_ADVERB) || attribute(clause, cursor.at()) || object(clause, offset)) {
            return false;
        }
        boolean goal = GOALS.startBefore(clause.passageText(), clause.start(), offset) >= 0;
        return ordered(clause, cursor.at())
                && switch (point.sort()) {
                    case YEAR -> goal || opens(clause, offset) || governed(clause, cursor.at());
                    case DAY_NUMBER -> goal || timeOfDay || governed(clause, cursor.at());
                    case DAY -> true;
                    default -> timeOfDay
                            || goal
                            || opens(clause, offset)
                            || clause.has(WordClass.MODAL)
                            || clause.first(WordClass.VERB, cursor.at()) >= 0;
                };
    }

    private static boolean ordered(Clause clause, int after) {
        return clause.has(WordClass.MODAL)
                || clause.has(WordClass.PROHIBITION)
                || clause.first(WordClass.VERB, after) >= 0
                || clause.first(WordClass.ADVERB, after) >= 0;
    }

    private static boolean afterLabel(Clause clause, int offset) {
        return TimeGrammar.LABELS.startBefore(clause.passageText(), 0, Math.max(0, offset - 1)) >= 0
                && "：:".indexOf(clause.passageText().charAt(offset - 1)) >= 0;
    }

    /** 今年的民生实事, 6月份新增的. */
    private static boolean attribute(Clause clause, int after) {
        int of = clause.passageText().indexOf('的', after);
        return of >= 0 && of < clause.end() && of - after <= ATTRIBUTE_REACH;
    }

    /** 列入上半年督查考核: the period tells what is governed, not when. */
    private static boolean object(Clause clause, int offset) {
        return GOVERNORS.startBefore(clause.passageText(), clause.start(), offset) >= 0;
    }

    private static boolean opens(Clause clause, int offset) {
        return offset <= clause.afterLinks() + 1;
    }

    /** Whether what orders stands right behind. */
    private static boolean governed(Clause clause, int after) {
        Hits hits = clause.hits();
        return hits.longestAt(WordClass.MODAL, after) > 0
                || hits.longestAt(WordClass.VERB, after) > 0
                || hits.longestAt(WordClass.ADVERB, after) > 0
                || hits.longestAt(WordClass.PROHIBITION, after) > 0;
    }
}

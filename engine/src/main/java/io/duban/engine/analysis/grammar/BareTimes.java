package io.duban.engine.analysis.grammar;

import io.duban.engine.analysis.grammar.CalendarPoint.Sort;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 无界时间: whether a calendar point without a bound (6月30日, 本周三, 今年) is a deadline all the same: it stands as an
 * adverb beside an order, and is neither an attribute (今年的, 上半年考核) nor a beginning (6月起).
 *
 * @param clause it stands in
 * @param offset where it begins
 * @param cursor where it ends
 * @param timeOfDay whether an hour is named
 */
record BareTimes(Clause clause, int offset, Cursor cursor, boolean timeOfDay) {
    private static final String NO_ADVERB = "的起以来是召印第发和与、号度我不没评考";
    private static final int ATTRIBUTE_REACH = 6;
    private static final PhraseSet GOALS = PhraseSet.of("确保", "力争", "争取", "务必", "保证", "必须", "在", "于", "确保到", "力争到");
    private static final PhraseSet GOVERNORS = PhraseSet.of(
            "了", "列入", "纳入", "通报", "总结", "作为", "对照", "对标", "紧盯", "聚焦", "拿出", "谋划", "取消", "扣", "扣发", "扣除", "参加", "同意",
            "兑现");

    boolean deadline(CalendarPoint point, @Nullable LocalDate meeting) {
        if (point.sort() == Sort.PAST || point.sort() == Sort.SEASON) {
            return false;
        }
        if (afterLabel()) {
            return true;
        }
        if (cursor.peeks(NO_ADVERB) || attribute() || object()) {
            return false;
        }
        LocalDate last = point.last();
        boolean future = last != null && meeting != null && last.isAfter(meeting);
        boolean goal = GOALS.startBefore(clause.passageText(), clause.start(), offset) >= 0;
        return switch (point.sort()) {
            case YEAR -> ordered() && (goal || opens() || governed());
            case DAY_NUMBER -> ordered() && (goal || timeOfDay || governed());
            case DAY -> ordered() || future;
            default -> (future && opens()) || (ordered() && (timeOfDay || goal || opens() || orderNear()));
        };
    }

    private boolean ordered() {
        return clause.has(WordClass.PROHIBITION) || orderNear() || clause.first(WordClass.ADVERB, cursor.at()) >= 0;
    }

    private boolean orderNear() {
        return clause.has(WordClass.MODAL) || clause.first(WordClass.VERB, cursor.at()) >= 0;
    }

    private boolean afterLabel() {
        String text = clause.passageText();
        boolean colon = offset > 0 && "：:".indexOf(text.charAt(offset - 1)) >= 0;
        return colon && TimeGrammar.LABELS.startBefore(text, 0, offset - 1) >= 0;
    }

    /** 今年的民生实事, 6月份新增的. */
    private boolean attribute() {
        int of = clause.passageText().indexOf('的', cursor.at());
        return of >= 0 && of < clause.end() && of - cursor.at() <= ATTRIBUTE_REACH;
    }

    /** 列入上半年督查考核: the period tells what is governed, not when. */
    private boolean object() {
        return GOVERNORS.startBefore(clause.passageText(), clause.start(), offset) >= 0;
    }

    private boolean opens() {
        return offset <= clause.afterLinks() + 1;
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

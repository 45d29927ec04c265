package io.duban.engine.analysis.grammar.directive;

import io.duban.api.document.Location;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.unit.UnitPrefix;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/**
 * 口头交办: the signs by which somebody who speaks gives work to those he names: 你, what comes after the meeting (回去,
 * 散会以后), 一下, and 把 with what is to become of a thing.
 */
final class Spoken {
    private static final PhraseSet AFTERWARDS = PhraseSet.of(
            "散会", "散会后", "散会以后", "散会之后", "会后", "开完会", "会议结束后", "下来", "下来后", "下来以后", "下来之后", "回去", "回去后", "回去以后", "回去之后",
            "下去", "下去后", "下去以后", "下去之后");
    private static final PhraseSet BRIEFLY = PhraseSet.of("一下", "一趟", "一声", "一遍", "一圈");
    private static final PhraseSet YOU = PhraseSet.of("你", "你们", "您", "你俩", "你们俩", "你们两个", "你们几个");
    private static final PhraseSet DAYS = PhraseSet.of("今天", "明天", "后天", "今晚", "明早");
    /** 你的, 你看, 你说: no work is given by these. */
    private static final String NO_WORK = "的看说是想问觉知如不没有在就都也那这才又已好追";

    /** 是把, 拖把, 一把: what stands before 把 where no subject disposes of anything. */
    private static final String NO_SUBJECT = "是拖一两几火车门手刷没能会敢将已会就";

    /** What ends a clause that tells what is to become of a thing: 拔了, 摆好, 整理出来, 发群里. */
    private static final String RESULTS = "了好完掉来去上下齐清走净牢紧开住满透通里遍严实全到";

    private Spoken() {}

    /** Whether work is given to one of the units in the clause where it stands. */
    static boolean asks(List<Clause> clauses, List<ResponsibleUnit> units) {
        return clauses.stream().anyMatch(clause -> units.stream().anyMatch(unit -> asks(clause, unit)));
    }

    private static boolean asks(Clause clause, ResponsibleUnit unit) {
        Location place = clause.location();
        if (!place.encloses(unit.location())
                || clause.narrates()
                || says(clause)
                || clause.has('将')
                || clause.startsWith("我")) {
            return false;
        }
        int after = clause.find(unit.text(), clause.start()) + unit.text().length();
        if (after < unit.text().length() || after >= clause.end()) {
            return false;
        }
        boolean done = clause.done();
        return addressed(clause, after)
                || (!done && (afterwards(clause, after) || briefly(clause, after)))
                || disposes(clause, after, done);
    }

    /** 他说, but not 说一声. */
    private static boolean says(Clause clause) {
        int saying = clause.first(WordClass.SAYING, clause.start());
        return saying >= 0 && BRIEFLY.endAt(clause.passageText(), clause.hits().end(saying), clause.end()) < 0;
    }

    /** 小李你盯着, 你们商量个方案. */
    private static boolean addressed(Clause clause, int after) {
        String text = clause.passageText();
        int you = YOU.endAt(text, after, clause.end());
        int from = you > 0 ? you : after;
        return (you > 0 || YOU.startBefore(text, clause.start(), after) == clause.content())
                && from < clause.end()
                && NO_WORK.indexOf(text.charAt(from)) < 0
                && UnitPrefix.predicateAt(clause, from);
    }

    /** 各科室长回去…, 散会以后计生专干…. */
    private static boolean afterwards(Clause clause, int after) {
        String text = clause.passageText();
        int day = DAYS.endAt(text, after, clause.end());
        int from = day > 0 ? day : after;
        int later = AFTERWARDS.endAt(text, from, clause.end());
        int first = AFTERWARDS.endAt(text, clause.start(), after);
        return (later > 0 && later < clause.end()) || first > 0;
    }

    private static boolean briefly(Clause clause, int after) {
        int at = BRIEFLY.first(clause.passageText(), after + 1, clause.end());
        return at > 0 && !clause.passageText().startsWith("子", at + 2);
    }

    /** 把电暖器拔了, 把要点整理出来: what is told of the past has 了 right behind its verb, and more after it. */
    private static boolean disposes(Clause clause, int after, boolean done) {
        int of = clause.find("把", after);
        return of >= 0
                && of + 2 < clause.end()
                && NO_SUBJECT.indexOf(clause.passageText().charAt(of - 1)) < 0
                && RESULTS.indexOf(clause.passageText().charAt(clause.end() - 1)) >= 0
                && (!done || clause.endsWith("了"));
    }
}

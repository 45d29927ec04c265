package io.duban.engine.analysis.grammar;

import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/**
 * 要求: whether a clause orders something by its grammar alone: a modal or a prohibition that governs an action, an
 * assignment (由…, 请…, 责成…), or an imperative with nothing but circumstances before it.
 */
final class Orders {
    private static final List<String> ASSIGNING = List.of("由", "请", "责成", "委托", "责令");
    private static final List<String> STATES = List.of(
            "重要", "关键", "必要", "光荣", "重大", "艰巨", "严峻", "复杂", "良好", "突出", "明显", "紧迫", "繁重", "不易", "巨大", "可贵", "漫长", "前提",
            "保障", "基础", "问题", "现象", "现状", "难度", "压力");

    private static final List<String> POLITE = List.of("请假", "请示", "请求", "请教", "请功", "请大家来", "请各位来", "请进");
    private static final List<String> NOUN_ENDS =
            List.of("工作", "形势", "费", "金", "率", "房", "部门", "时间", "期间", "一头", "当中", "方", "处于", "事关", "关系到", "任务艰");

    private Orders() {}

    /** How sure it is that the sentence orders something, 0 if it does not. */
    static double confidence(Sentence sentence, List<Clause> clauses) {
        boolean quoted = false;
        boolean circumstances = true;
        boolean wish = sentence.text().contains("希望大家")
                || sentence.text().contains("希望各位")
                || sentence.hits().any(WordClass.COURTESY, sentence.start(), sentence.end());
        for (Clause clause : clauses) {
            quoted |= quotesUpperLevel(clause) || clause.text().endsWith("认为");
            if (quoted) {
                continue;
            }
            if (byModal(clause) || byAssignment(clause)) {
                return 0.9;
            }
            if (!wish && circumstances && imperative(clause)) {
                return states(sentence, clauses) ? 0 : 0.7;
            }
            circumstances &= circumstance(clause);
        }
        return 0;
    }

    /** 要、必须、不得 … that govern an action. */
    static boolean byModal(Clause clause) {
        if (clause.beginsWith(WordClass.SUBORDINATE)) {
            return false;
        }
        Hits hits = clause.hits();
        for (int i = clause.first(WordClass.MODAL, clause.start()); i >= 0; i = next(clause, i, WordClass.MODAL)) {
            if (governsAction(clause, hits.start(i), hits.end(i))) {
                return true;
            }
        }
        int prohibition = clause.first(WordClass.PROHIBITION, clause.start());
        return prohibition >= 0
                && !attributive(clause, hits.start(prohibition), hits.end(prohibition))
                && !inability(clause, hits.start(prohibition), hits.end(prohibition));
    }

    private static int next(Clause clause, int hit, WordClass wordClass) {
        return clause.first(wordClass, clause.hits().start(hit) + 1);
    }

    private static boolean governsAction(Clause clause, int modal, int after) {
        String text = clause.passageText();
        if (after + 1 >= clause.end() || attributive(clause, modal, after)) {
            return false;
        }
        char before = modal > clause.start() ? text.charAt(modal - 1) : ' ';
        boolean speaker = before == '我'
                || text.startsWith("我也", modal - 2)
                || text.startsWith("我还", modal - 2)
                || text.startsWith("我都", modal - 2);
        boolean especially = text.startsWith("特别是", modal - 3) || text.startsWith("尤其是", modal - 3);
        boolean bound = !especially && "是所不没怕".indexOf(before) >= 0;
        if (speaker
                || bound
                || amount(text, after)
                || (modal > clause.start() && clause.hits().longestAt(WordClass.STATIVE, after) > 0)) {
            return false;
        }
        int predicate = skipAdverbs(clause, after);
        return clause.hits().longestAt(WordClass.COGNITION, predicate) < 0
                && clause.hits().longestAt(WordClass.COGNITION, after) < 0;
    }

    /** 要八十多个, 要两万块. */
    private static boolean amount(String text, int after) {
        return Numerals.numeral(text.charAt(after)) && text.charAt(after) != '一';
    }

    /** 我们必须面对的…: the modal stands in an attribute of a noun after 是. */
    private static boolean attributive(Clause clause, int modal, int after) {
        String text = clause.passageText();
        int is = clause.find("是", clause.start());
        boolean copula = is >= 0 && is < modal && !text.startsWith("特别是", is - 2) && !text.startsWith("尤其是", is - 2);
        return copula && clause.find("的", after) >= 0;
    }

    /** 不能 of things that cannot be, with something other than a person or unit before it. */
    private static boolean inability(Clause clause, int start, int end) {
        String word = clause.passageText().substring(start, end);
        if (!word.equals("不能") && !word.equals("都不能")) {
            return false;
        }
        int begin = clause.content();
        boolean somebody = start == begin
                || clause.hits().any(WordClass.GENERIC_UNIT, begin, start)
                || clause.hits().any(WordClass.UNIT_SUFFIX, begin, start)
                || clause.hits().any(WordClass.PERSON, begin, start);
        return !somebody;
    }

    /** Past the adverbs that begin at an offset; where a verb is longer than the adverb, it is the verb (实施). */
    static int skipAdverbs(Clause clause, int from) {
        int i = from;
        int adverb = clause.hits().longestAt(WordClass.ADVERB, i);
        while (adverb > 0 && adverb <= clause.end() && clause.hits().longestAt(WordClass.VERB, i) <= adverb) {
            i = adverb;
            adverb = clause.hits().longestAt(WordClass.ADVERB, i);
        }
        return i;
    }

    /** 由…负责, 请…抓好, 责成…. */
    private static boolean byAssignment(Clause clause) {
        int i = clause.content();
        String text = clause.passageText();
        String word = ASSIGNING.stream()
                .filter(assigning -> text.startsWith(assigning, i))
                .findFirst()
                .orElse("");
        if (word.isEmpty()
                || clause.text().indexOf('了') >= 0
                || clause.text().contains("表示")
                || clause.has(WordClass.NARRATION)) {
            return false;
        }
        boolean noun = POLITE.stream().anyMatch(polite -> text.startsWith(polite, i));
        return !noun && clause.first(WordClass.VERB, i + word.length() + 1) >= 0;
    }

    /** 加强…, 全面落实…, 定期对…进行检测: begins with the verb, or its adverbs, and is not in the past. */
    private static boolean imperative(Clause clause) {
        int begin = clause.content();
        int verb = skipAdverbs(clause, begin);
        String text = clause.passageText();
        if (verb > begin && verb < clause.end() && "对把将向为".indexOf(text.charAt(verb)) >= 0) {
            return clause.has(WordClass.VERB) && !past(clause, verb);
        }
        int after = clause.hits().longestAt(WordClass.VERB, verb);
        if (after - verb < 2 || after > clause.end() || past(clause, after)) {
            return false;
        }
        int suffix = clause.hits().longestAt(WordClass.UNIT_SUFFIX, after);
        boolean name = suffix > 0 && UnitName.turnsIntoName(text, clause.hits(), after, suffix);
        return !name && NOUN_ENDS.stream().noneMatch(end -> text.startsWith(end, after));
    }

    private static boolean past(Clause clause, int verbEnd) {
        String text = clause.passageText();
        return (verbEnd < clause.end() && (text.charAt(verbEnd) == '了' || text.charAt(verbEnd) == '过'))
                || clause.has(WordClass.NARRATION);
    }

    /** 办好教育，使命光荣: the verb phrase is a subject of which something is said, or the sentence tells of the past. */
    private static boolean states(Sentence sentence, List<Clause> clauses) {
        if (sentence.hits().any(WordClass.NARRATION, sentence.start(), sentence.end())) {
            return true;
        }
        Clause last = clauses.get(clauses.size() - 1);
        String text = sentence.text();
        boolean copula = text.indexOf('是') >= 0
                && !text.contains("特别是")
                && !text.contains("尤其是")
                && sentence.labelEnd() == sentence.start();
        boolean done = clauses.size() > 1 && clauses.get(0).text().indexOf('了') >= 0;
        return copula || done || STATES.stream().anyMatch(state -> last.text().endsWith(state));
    }

    /** 对…, 按照…, 充分认识…: a clause that tells circumstances or insight, and that an order may follow. */
    private static boolean circumstance(Clause clause) {
        String text = clause.text();
        int begin = clause.content();
        boolean manner = skipAdverbs(clause, begin) - begin >= 2;
        boolean said = clause.has(WordClass.SAYING) && text.length() <= 16;
        return manner
                || said
                || insight(clause)
                || text.length() <= 4
                || text.startsWith("会议")
                || clause.beginsWith(WordClass.PREPOSITION);
    }

    /** 各级要清醒认识…. */
    private static boolean insight(Clause clause) {
        int modal = clause.first(WordClass.MODAL, clause.start());
        if (modal < 0) {
            return false;
        }
        int after = clause.hits().end(modal);
        return clause.hits().longestAt(WordClass.COGNITION, after) > 0
                || clause.hits().longestAt(WordClass.COGNITION, skipAdverbs(clause, after)) > 0;
    }

    /** 总书记强调, 省委要求, 文件指出: what follows is somebody else's order. */
    static boolean quotesUpperLevel(Clause clause) {
        int saying = clause.first(WordClass.SAYING, clause.start());
        while (saying >= 0) {
            int upper = clause.first(WordClass.UPPER, clause.start());
            int sayingStart = clause.hits().start(saying);
            boolean says = upper >= 0 && clause.hits().start(upper) < sayingStart && sayingStart > clause.start();
            boolean open = clause.hits().end(saying) >= clause.end() - 4
                    || clause.hits().longestAt(WordClass.MODAL, clause.hits().end(saying)) > 0;
            if (says && open && !clause.text().startsWith("按") && !clause.text().startsWith("根据")) {
                return true;
            }
            saying = next(clause, saying, WordClass.SAYING);
        }
        return false;
    }

    /** Where the verb of a clause begins: after its modal or at its beginning; -1 for none. */
    static int predicate(Clause clause) {
        int modal = clause.first(WordClass.MODAL, clause.start());
        int from = modal >= 0 ? clause.hits().end(modal) : clause.content();
        int verb = skipAdverbs(clause, from);
        return clause.hits().longestAt(WordClass.VERB, verb) > 0 ? verb : -1;
    }
}

package io.duban.engine.analysis.grammar;

import io.duban.api.record.Directive;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;
import java.util.Optional;

/**
 * 部署语句: tells sentences that order something from those that narrate, praise, explain, quote or wish.
 *
 * <p>A sentence is a directive if one of its clauses is an order: by a modal or a prohibition that governs an action, by
 * an assignment (由…负责, 请…), or by an imperative with nothing but circumstances before it.
 */
final class DirectiveGrammar {
    private static final List<String> APPROVALS =
            List.of("会议同意", "原则同意", "会议原则同意", "同意", "会议审议通过", "审议通过", "审议并通过", "会议通过", "会议审议并原则通过", "会议批准", "决定给予", "批准");
    private static final List<String> STUDY =
            List.of("学习", "传达", "领会", "领悟", "认识", "提高政治站位", "提高认识", "统一思想", "增强", "深刻领会", "树立", "牢记", "铭记", "吸取", "汲取");

    /**
     * 判定.
     *
     * @param kind what is ordered
     * @param confidence from 0 to 1
     */
    record Judgement(Directive.Kind kind, double confidence) {}

    /** What a sentence orders, if it does. */
    Optional<Judgement> judge(Sentence sentence, List<Clause> clauses) {
        if (clauses.isEmpty() || question(sentence) || noise(sentence)) {
            return Optional.empty();
        }
        if (approval(clauses)) {
            return Optional.of(new Judgement(Directive.Kind.APPROVAL, 0.9));
        }
        double confidence = confidence(sentence, clauses);
        return confidence <= 0 ? Optional.empty() : Optional.of(new Judgement(kind(clauses), confidence));
    }

    private static double confidence(Sentence sentence, List<Clause> clauses) {
        boolean quoted = false;
        boolean circumstances = true;
        boolean wish = sentence.text().contains("希望") || sentence.hits().any(WordClass.COURTESY, sentence.start(), sentence.end());
        for (Clause clause : clauses) {
            quoted |= quotesUpperLevel(clause);
            if (quoted) {
                continue;
            }
            if (byModal(clause) || byAssignment(clause)) {
                return 0.9;
            }
            if (!wish && circumstances && imperative(clause)) {
                return narrates(sentence) ? 0 : 0.7;
            }
            circumstances &= circumstance(clause);
        }
        return 0;
    }

    private static boolean question(Sentence sentence) {
        String text = sentence.text();
        return text.endsWith("？") || text.endsWith("?");
    }

    private static boolean noise(Sentence sentence) {
        return sentence.hits().any(WordClass.SITE_NOISE, sentence.start(), sentence.end());
    }

    private static boolean approval(List<Clause> clauses) {
        for (Clause clause : clauses) {
            int after = clause.afterLinks();
            for (String approval : APPROVALS) {
                if (clause.startsWith(approval) || clause.passageText().startsWith(approval, after)) {
                    return !clause.text().contains("同意率") && !clause.text().contains("了");
                }
            }
        }
        return false;
    }

    /** 要、必须、不得 … that govern an action. */
    private static boolean byModal(Clause clause) {
        if (clause.startsWithAny(Phrases.SUBORDINATE) || clause.startsWith("越")) {
            return false;
        }
        Hits hits = clause.hits();
        for (int i = clause.first(WordClass.MODAL, clause.start()); i >= 0; i = next(clause, i, WordClass.MODAL)) {
            if (governsAction(clause, hits.start(i), hits.end(i))) {
                return true;
            }
        }
        int prohibition = clause.first(WordClass.PROHIBITION, clause.start());
        return prohibition >= 0 && !attributive(clause, hits.start(prohibition), hits.end(prohibition));
    }

    private static int next(Clause clause, int hit, WordClass wordClass) {
        return clause.first(wordClass, clause.hits().start(hit) + 1);
    }

    private static boolean governsAction(Clause clause, int modal, int after) {
        String text = clause.passageText();
        if (attributive(clause, modal, after) || after >= clause.end()) {
            return false;
        }
        char before = modal > clause.start() ? text.charAt(modal - 1) : ' ';
        if (before == '是' || before == '所' || before == '不' || before == '没') {
            return false;
        }
        for (String stative : Phrases.STATIVE) {
            if (text.startsWith(stative, after) && modal > clause.start()) {
                return false;
            }
        }
        int predicate = skipAdverbs(clause, after);
        return clause.hits().longestAt(WordClass.COGNITION, predicate) < 0
                && clause.hits().longestAt(WordClass.COGNITION, after) < 0;
    }

    /** 我们必须面对的…: the modal stands in an attribute of a noun after 是. */
    private static boolean attributive(Clause clause, int modal, int after) {
        String text = clause.passageText();
        int is = text.indexOf('是', clause.start());
        boolean copula = is >= 0 && is < modal && !text.startsWith("特别是", is - 2) && !text.startsWith("尤其是", is - 2);
        int of = text.indexOf('的', after);
        return copula && of >= 0 && of < clause.end();
    }

    private static int skipAdverbs(Clause clause, int from) {
        int i = from;
        int longest = clause.hits().longestAt(WordClass.ADVERB, i);
        while (longest > 0 && longest <= clause.end()) {
            i = longest;
            longest = clause.hits().longestAt(WordClass.ADVERB, i);
        }
        return i;
    }

    /** 由…负责, 请…抓好, 责成…. */
    private static boolean byAssignment(Clause clause) {
        int i = clause.afterLinks();
        String text = clause.passageText();
        boolean assigns = text.startsWith("由", i) || text.startsWith("请", i) || text.startsWith("责成", i) || text.startsWith("委托", i);
        return assigns
                && !text.startsWith("请了", i)
                && clause.first(WordClass.VERB, i + 1) >= 0
                && !clause.text().contains("了")
                && !clause.text().contains("表示");
    }

    /** 加强…, 全面落实…: begins with the verb, or its adverbs, and is not in the past. */
    private static boolean imperative(Clause clause) {
        int begin = clause.afterLinks();
        int verb = skipAdverbs(clause, begin);
        int after = clause.hits().longestAt(WordClass.VERB, verb);
        return after > 0 && after <= clause.end() && !past(clause, after);
    }

    private static boolean past(Clause clause, int verbEnd) {
        String text = clause.passageText();
        return (verbEnd < clause.end() && (text.charAt(verbEnd) == '了' || text.charAt(verbEnd) == '过'))
                || clause.has(WordClass.NARRATION);
    }

    private static boolean narrates(Sentence sentence) {
        return sentence.hits().any(WordClass.NARRATION, sentence.start(), sentence.end());
    }

    /** 对…, 按照…, 在…中: a clause that only tells circumstances. */
    private static boolean circumstance(Clause clause) {
        return clause.startsWithAny(Phrases.PREPOSITIONS) || clause.text().length() <= 4;
    }

    /** 总书记强调, 省委要求, 文件指出: what follows is somebody else's order. */
    private static boolean quotesUpperLevel(Clause clause) {
        int saying = clause.first(WordClass.SAYING, clause.start());
        while (saying >= 0) {
            int upper = clause.first(WordClass.UPPER, clause.start());
            int sayingStart = clause.hits().start(saying);
            if (upper >= 0 && clause.hits().start(upper) < sayingStart && sayingStart > clause.start()
                    && clause.hits().end(saying) >= clause.end() - 4) {
                return !clause.text().startsWith("按") && !clause.text().startsWith("根据");
            }
            saying = next(clause, saying, WordClass.SAYING);
        }
        return false;
    }

    /** Study where every verb that follows a modal or begins a clause is one of learning and attitude. */
    private static Directive.Kind kind(List<Clause> clauses) {
        boolean study = false;
        for (Clause clause : clauses) {
            int verb = predicate(clause);
            if (verb < 0) {
                continue;
            }
            boolean learns = STUDY.stream().anyMatch(word -> clause.passageText().startsWith(word, verb));
            if (!learns) {
                return Directive.Kind.TASK;
            }
            study = true;
        }
        return study ? Directive.Kind.STUDY : Directive.Kind.TASK;
    }

    private static int predicate(Clause clause) {
        int modal = clause.first(WordClass.MODAL, clause.start());
        int from = modal >= 0 ? clause.hits().end(modal) : clause.afterLinks();
        int verb = skipAdverbs(clause, from);
        return clause.hits().longestAt(WordClass.VERB, verb) > 0 ? verb : -1;
    }
}

package io.duban.engine.analysis.grammar;

import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.AccountabilityClause.Against;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * 追责条款: finds clauses that state a sanction for failing to act, and tells those against officials from those against
 * outsiders, and both from sanctions already given, merely named, or ruled out (容错).
 */
final class AccountabilityGrammar {
    private static final int SANCTIONS = WordClass.mask(WordClass.SANCTION, WordClass.ENFORCEMENT);
    private static final List<String> CASES = List.of(
            "对", "凡", "如", "一旦", "若", "谁", "因", "逾期", "经查", "经核实", "造成", "情节", "导致", "连续", "拒不", "哪个", "再被", "发生", "出现",
            "发现");
    private static final List<String> NO_CASES = List.of("对照", "对标", "对接", "对口", "对外", "对内", "如期", "如实", "如数");
    private static final List<String> EXEMPT =
            List.of("容错", "免责", "免予", "不予追究", "不予问责", "不追究", "不作负面评价", "从轻", "尽职免", "不再追究", "可以减轻", "问责泛化");
    private static final List<String> NAMES = List.of("办法", "条例", "制度", "清单", "案例", "标准", "情况", "规定", "项", "方案");
    private static final List<String> OFFICIAL = List.of(
            "干部", "责任人", "责任单位", "失职", "渎职", "不作为", "慢作为", "乱作为", "不担当", "推诿", "不力", "敷衍", "问责", "追责", "约谈", "通报批评",
            "党纪", "处分", "迟报", "漏报", "瞒报", "弄虚作假", "虚报", "逾期未", "未完成", "懈怠", "麻痹", "一票否决", "评优", "评先", "倒查", "公职人员",
            "党员", "负责人", "不到位", "领导", "校长", "教师", "乡镇", "免职", "停职", "检讨");

    /** The clauses of a sentence in order; the case and the sanction that follows from it are one clause. */
    List<AccountabilityClause> clauses(Sentence sentence, List<Clause> clauses) {
        if (!sentence.hits().anyOf(SANCTIONS, sentence.start(), sentence.end())) {
            return List.of();
        }
        List<AccountabilityClause> found = new ArrayList<>();
        boolean order = Orders.confidence(sentence, clauses) > 0;
        int start = -1;
        for (Clause clause : clauses) {
            int hit = sanction(clause);
            if (hit >= 0 && threat(clause, hit, order || start >= 0)) {
                int from = start >= 0 ? start : clause.start();
                found.add(new AccountabilityClause(
                        sentence.passage().quote(from, clause.end()),
                        side(clause, from),
                        sentence.passage().locate(from, clause.end()),
                        0.8));
                start = -1;
            } else if (opensCase(clause)) {
                start = start >= 0 ? start : clause.start();
            } else if (start >= 0 && clause.has(WordClass.MODAL)) {
                start = -1;
            }
        }
        return found;
    }

    private static boolean opensCase(Clause clause) {
        int begin = clause.content();
        String text = clause.passageText();
        if (clause.has(WordClass.MODAL) || NO_CASES.stream().anyMatch(word -> text.startsWith(word, begin))) {
            return false;
        }
        return text.charAt(clause.end() - 1) == '的' || CASES.stream().anyMatch(word -> text.startsWith(word, begin));
    }

    /** The word for the sanction, or -1. */
    private static int sanction(Clause clause) {
        if (EXEMPT.stream().anyMatch(clause.text()::contains)) {
            return -1;
        }
        int official = clause.hits().first(WordClass.SANCTION, clause.start(), clause.end());
        return official >= 0 ? official : clause.hits().first(WordClass.ENFORCEMENT, clause.start(), clause.end());
    }

    /** Not told of the past, not the mere name of something, and in a sentence that orders or in a case. */
    private static boolean threat(Clause clause, int hit, boolean expected) {
        Hits hits = clause.hits();
        String before = clause.passageText().substring(clause.start(), hits.start(hit));
        String after = clause.passageText().substring(hits.end(hit), clause.end());
        boolean past = before.contains("受到")
                || before.contains("被开除")
                || before.contains("已")
                || before.contains("先后")
                || after.startsWith("了")
                || after.matches("\\d+[人名起家].*")
                || clause.has(WordClass.NARRATION);
        boolean named =
                NAMES.stream().anyMatch(after::startsWith) && !before.contains("实施") && !before.contains("严格执行");
        boolean objectOnly = clause.passageText().startsWith("约谈", hits.start(hit))
                && after.matches("(重点|项目|相关|有关)?(企业|商户|商家|项目单位|平台|经营).*");
        if (past || named || objectOnly) {
            return false;
        }
        String text = clause.text();
        return expected
                || opensCase(clause)
                || text.indexOf('的') >= 0
                || text.startsWith("将")
                || text.contains("一律")
                || text.contains("坚决")
                || text.contains("予以")
                || text.contains("严肃")
                || text.contains("必")
                || text.contains("由");
    }

    private static Against side(Clause clause, int from) {
        String words = clause.passageText().substring(from, clause.end());
        boolean official = OFFICIAL.stream().anyMatch(words::contains);
        boolean outsider = clause.hits().any(WordClass.REGULATED, from, clause.end());
        boolean sanction = clause.hits().any(WordClass.SANCTION, from, clause.end());
        return official || (sanction && !outsider) ? Against.OFFICIAL : Against.REGULATED;
    }
}

package io.duban.engine.analysis.grammar;

import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.AccountabilityClause.Against;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 追责条款: finds clauses that state a sanction for failing to act, and tells those against officials from those against
 * outsiders, and both from sanctions already given, merely named, or ruled out (容错).
 */
final class AccountabilityGrammar {
    private static final List<String> CASES = List.of("对", "凡", "如", "一旦", "若", "谁", "因", "逾期", "发现", "出现", "未", "不", "经查", "造成", "情节", "导致", "连续", "拒不");
    private static final List<String> EXEMPT =
            List.of("容错", "免责", "免予", "不予追究", "不予问责", "不追究", "不作负面评价", "从轻", "尽职免", "不再追究", "可以减轻", "不得以问责", "防止问责泛化", "问责泛化");
    private static final List<String> OFFICIAL = List.of(
            "干部", "责任人", "责任单位", "负责人", "领导", "党员", "公职人员", "失职", "渎职", "不作为", "慢作为", "乱作为", "不担当", "推诿", "落实不力", "履职不力", "工作不力",
            "责任不落实", "敷衍", "弄虚作假", "迟报", "漏报", "瞒报", "逾期", "未完成", "未按", "完不成", "整改不到位", "问责", "追责", "约谈", "通报批评", "党纪", "政务处分", "一票否决", "评优", "单位", "部门",
            "乡镇", "人员", "纪检", "纪委", "执行不力", "落实不到位", "麻痹", "懈怠", "相关责任", "倒查");

    /** The clauses of a sentence in order; neighbours that make one threat are one clause. */
    List<AccountabilityClause> clauses(Sentence sentence, List<Clause> clauses, boolean directive) {
        List<AccountabilityClause> found = new ArrayList<>();
        int start = -1;
        for (Clause clause : clauses) {
            Optional<Against> against = sanction(sentence, clause, directive);
            if (against.isPresent()) {
                int from = start >= 0 ? start : clause.start();
                String words = sentence.passage().text().substring(from, clause.end());
                found.add(new AccountabilityClause(
                        words, side(words, against.get()), sentence.passage().locate(from, clause.end()), 0.8));
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
        int begin = clause.afterLinks();
        return CASES.stream().anyMatch(word -> clause.passageText().startsWith(word, begin));
    }

    private static Optional<Against> sanction(Sentence sentence, Clause clause, boolean directive) {
        String text = clause.text();
        if (EXEMPT.stream().anyMatch(text::contains)) {
            return Optional.empty();
        }
        int official = clause.first(WordClass.SANCTION, clause.start());
        int outsider = clause.first(WordClass.ENFORCEMENT, clause.start());
        if (official < 0 && outsider < 0) {
            return Optional.empty();
        }
        int hit = official >= 0 ? official : outsider;
        if (narrated(sentence, clause, hit) || named(clause, hit)) {
            return Optional.empty();
        }
        if (!directive && !threat(sentence, clause, hit)) {
            return Optional.empty();
        }
        return Optional.of(official >= 0 ? Against.OFFICIAL : Against.REGULATED);
    }

    /** 受到…问责, 已问责12人: told of the past. */
    private static boolean narrated(Sentence sentence, Clause clause, int hit) {
        Hits hits = clause.hits();
        String before = clause.passageText().substring(clause.start(), hits.start(hit));
        String after = clause.passageText().substring(hits.end(hit), clause.end());
        return before.contains("受到")
                || before.contains("被")
                || before.contains("已")
                || before.contains("先后")
                || after.startsWith("了")
                || (sentence.hits().any(WordClass.NARRATION, clause.start(), clause.end()));
    }

    /** 问责机制, 追责办法: the sanction as a name of something, unless it is put to work. */
    private static boolean named(Clause clause, int hit) {
        String after = clause.passageText().substring(clause.hits().end(hit), clause.end());
        boolean name = after.startsWith("办法")
                || after.startsWith("条例")
                || after.startsWith("制度")
                || after.startsWith("清单")
                || after.startsWith("案例")
                || after.startsWith("标准")
                || after.startsWith("情况")
                || after.startsWith("规定");
        return name && !clause.text().contains("实施") && !clause.text().contains("严格执行");
    }

    private static boolean threat(Sentence sentence, Clause clause, int hit) {
        String text = clause.text();
        return opensCase(clause)
                || clause.has(WordClass.MODAL)
                || text.startsWith("将")
                || text.contains("一律")
                || text.contains("坚决")
                || text.contains("予以")
                || text.contains("严肃")
                || text.contains("依法")
                || sentence.text().contains("的，")
                || sentence.text().contains("的,")
                || clause.hits().start(hit) == clause.start();
    }

    private static Against side(String words, Against cue) {
        boolean official = OFFICIAL.stream().anyMatch(words::contains);
        if (cue == Against.OFFICIAL) {
            boolean regulated = REGULATED_ONLY.stream().anyMatch(words::contains);
            return regulated && OFFICIAL_STRONG.stream().noneMatch(words::contains) ? Against.REGULATED : Against.OFFICIAL;
        }
        boolean strong = official && OFFICIAL_STRONG.stream().anyMatch(words::contains);
        return strong ? Against.OFFICIAL : Against.REGULATED;
    }

    private static final List<String> OFFICIAL_STRONG = List.of(
            "干部", "责任人", "责任单位", "失职", "渎职", "不作为", "慢作为", "乱作为", "不担当", "推诿", "不力", "敷衍", "问责", "追责", "约谈", "通报批评", "党纪", "处分",
            "迟报", "漏报", "瞒报", "逾期", "未完成", "懈怠", "麻痹", "一票否决", "评优", "倒查", "公职人员", "党员", "负责人", "不到位", "领导");
    private static final List<String> REGULATED_ONLY = List.of(
            "违法", "犯罪", "非法", "企业", "商户", "经营者", "经营户", "车主", "驾驶", "施工单位", "中介", "机构", "平台", "业主", "住院", "骗保", "骗取", "欠薪", "排污", "酒驾", "赌博", "当事人", "物业公司",
            "供应商", "承包商", "养殖户", "农户", "群众", "村民", "居民");
}

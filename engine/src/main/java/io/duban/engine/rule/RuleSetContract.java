package io.duban.engine.rule;

import io.duban.api.rule.Citation;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.drl.RuleDoubts;
import io.duban.engine.rule.page.PageExample;
import io.duban.engine.rule.page.RulePage;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleSetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * 规则集契约: what a page must have besides what reading it demands. For rules that are shipped; a set of one's own may
 * do with less.
 */
public final class RuleSetContract {
    private static final List<String> SECTIONS = List.of("报告什么", "为什么", "依据", "怎样改", "不报告什么", "例子");

    private RuleSetContract() {}

    /** What the pages of a set lack, in the order of the pages. */
    public static List<Diagnostic> check(RuleSet set) {
        List<Diagnostic> lacking = new ArrayList<>();
        for (RulePage page : RulePages.of(set)) {
            checkBasis(page, lacking);
            checkSections(page, lacking);
            try {
                checkExamples(page, page.examples(), lacking);
            } catch (RuleSetException malformed) {
                lacking.addAll(malformed.diagnostics());
            }
        }
        return lacking;
    }

    /**
     * What a set of one's own had better have besides what loading it demands, and what in it can hardly be meant, in the
     * order of the pages.
     */
    public static List<Diagnostic> advice(RuleSet set) {
        List<Diagnostic> lacking = new ArrayList<>();
        List<CheckedRule> before = new ArrayList<>();
        for (RulePage page : RulePages.of(set)) {
            checkBasis(page, lacking);
            RulePages.rule(set, page.rule().id()).ifPresent(rule -> {
                checkSense(rule, page.rule(), before, lacking);
                before.add(rule);
            });
            try {
                List<PageExample> examples = page.examples();
                need(page, examples, PageExample::violating, "violating", lacking);
                need(page, examples, e -> !e.violating(), "compliant", lacking);
            } catch (RuleSetException malformed) {
                lacking.addAll(malformed.diagnostics());
            }
        }
        return lacking;
    }

    private static void checkSense(CheckedRule rule, Rule page, List<CheckedRule> before, List<Diagnostic> lacking) {
        RuleDoubts.of(rule, page.severities().keySet(), page.parameters().keySet())
                .forEach(doubt -> lacking.add(rule.file().diagnostic(rule.id(), rule.line(), doubt.zh(), doubt.en())));
        before.stream()
                .filter(other -> RuleDoubts.same(rule, other))
                .findFirst()
                .ifPresent(other -> lacking.add(rule.file()
                        .diagnostic(
                                rule.id(),
                                rule.line(),
                                "条件与 " + other.id() + " 完全相同，同一处会报告两次",
                                "its conditions are those of " + other.id() + ": each place is reported twice")));
    }

    private static void checkBasis(RulePage page, List<Diagnostic> lacking) {
        Rule rule = page.rule();
        boolean verified = rule.citations().stream().anyMatch(c -> c.status() == Citation.Status.VERIFIED);
        if (rule.severities().containsValue(Severity.ERROR) && !verified) {
            lacking.add(of(
                    page,
                    "没有已核实（verified）的依据，默认不能是 error",
                    "without a verified citation the rule may not be an error by default"));
        }
        if (rule.severities().isEmpty()) {
            lacking.add(of(page, "规则不适用于任何材料", "the rule applies to no kind of record"));
        }
    }

    private static void checkSections(RulePage page, List<Diagnostic> lacking) {
        for (String section : SECTIONS) {
            if (page.sections().stream().noneMatch(s -> s.startsWith(section))) {
                lacking.add(of(page, "缺少小节“## " + section + "”", "the section '## " + section + "' is missing"));
            }
        }
    }

    private static void checkExamples(RulePage page, List<PageExample> examples, List<Diagnostic> lacking) {
        need(page, examples, PageExample::violating, "violating", lacking);
        need(page, examples, e -> !e.violating() && !e.nearMiss(), "compliant", lacking);
        need(page, examples, PageExample::nearMiss, "compliant near-miss", lacking);
    }

    private static void need(
            RulePage page,
            List<PageExample> examples,
            Predicate<PageExample> sort,
            String marks,
            List<Diagnostic> lacking) {
        if (examples.stream().noneMatch(sort)) {
            lacking.add(of(page, "缺少例子：```" + marks, "an example is missing: ```" + marks));
        }
    }

    /** At the beginning of the page's Markdown, or of the rule where both stand in one file. */
    private static Diagnostic of(RulePage page, String zh, String en) {
        return page.file().diagnostic(page.rule().id(), page.bodyLine(), zh, en);
    }
}

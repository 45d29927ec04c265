package io.duban.engine.rule;

import io.duban.api.LocalizedText;
import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.page.RulePage;
import io.duban.engine.rule.sentence.PagedRule;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleSetFiles;
import io.duban.engine.rule.source.RuleSetManifest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 规则与规则页: every rule has one page, every page one rule, and the page is named after it. */
final class RulePairs {
    private RulePairs() {}

    static List<Diagnostic> check(
            RuleSetFiles files, List<CheckedRule> rules, List<RulePage> pages, List<PagedRule> withPages) {
        List<Diagnostic> found = new ArrayList<>();
        Set<String> paged = pages.stream().map(p -> p.rule().id()).collect(Collectors.toSet());
        Set<String> written = new HashSet<>();
        for (CheckedRule rule : rules) {
            checkOnce(rule, written, found);
            if (!paged.contains(rule.id())) {
                found.add(rule.file()
                        .diagnostic(
                                rule.id(),
                                rule.line(),
                                "缺少规则页 pages/" + rule.id() + ".md",
                                "its page pages/" + rule.id() + ".md is missing"));
            }
        }
        for (RulePage page : pages) {
            String id = page.rule().id();
            if (!written.contains(id)) {
                found.add(page.file().diagnostic(id, 0, "规则页没有对应的规则", "no rule belongs to the page"));
            }
            if (!page.file().name().endsWith("/" + id + ".md")) {
                found.add(page.file()
                        .diagnostic(id, 0, "规则页的文件名应是 " + id + ".md", "the page's file must be called " + id + ".md"));
            }
        }
        withPages.forEach(each -> checkOnce(each.rule(), written, found));
        if (written.isEmpty()) {
            found.add(new Diagnostic(
                    files.manifest().id(),
                    "",
                    RuleSetManifest.FILE,
                    0,
                    new LocalizedText("规则集没有规则", "the rule set has no rules")));
        }
        return found;
    }

    /** The same for rules that were taken as they stand, of which nothing but the names is known. */
    static List<Diagnostic> compiled(RuleSetFiles files, Set<String> rules, List<RulePage> pages) {
        List<Diagnostic> found = new ArrayList<>();
        Set<String> paged = pages.stream().map(p -> p.rule().id()).collect(Collectors.toSet());
        rules.stream()
                .filter(rule -> !paged.contains(rule))
                .sorted()
                .forEach(rule -> found.add(new Diagnostic(
                        files.manifest().id(),
                        rule,
                        RuleSetManifest.FILE,
                        0,
                        new LocalizedText("规则“" + rule + "”没有规则页", "the rule '" + rule + "' has no page"))));
        pages.stream()
                .filter(page -> !rules.contains(page.rule().id()))
                .forEach(page -> found.add(
                        page.file().diagnostic(page.rule().id(), 0, "规则页没有对应的规则", "no rule belongs to the page")));
        return found;
    }

    private static void checkOnce(CheckedRule rule, Set<String> written, List<Diagnostic> found) {
        if (!written.add(rule.id())) {
            found.add(rule.file().diagnostic(rule.id(), rule.line(), "规则重复", "the rule stands here for a second time"));
        }
    }
}

package io.duban.engine.rule;

import io.duban.api.rule.RuleSet;
import io.duban.engine.rule.compile.RuleBases;
import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.drl.DrlReader;
import io.duban.engine.rule.page.RulePage;
import io.duban.engine.rule.page.RulePageReader;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import io.duban.engine.rule.source.RuleSetFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** 用户规则集: rule sets that are loaded from text at run time. */
public final class UserRuleSets {
    private UserRuleSets() {}

    /**
     * Loads the rule set, or every rule set in the subfolders, of a folder or a jar, and compiles it at once.
     *
     * @throws RuleSetException with everything that is wrong in it
     */
    public static List<RuleSet> load(Path folderOrJar) {
        List<RuleSet> sets = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (RuleSetFiles files : RuleSetFiles.readAll(folderOrJar)) {
            try {
                sets.add(load(files, folderOrJar.toString()));
            } catch (RuleSetException e) {
                diagnostics.addAll(e.diagnostics());
            }
        }
        if (!diagnostics.isEmpty()) {
            throw new RuleSetException(diagnostics);
        }
        return sets;
    }

    private static RuleSet load(RuleSetFiles files, String origin) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<CheckedRule> rules = readAll(files.rules(), file -> DrlReader.read(file).stream(), diagnostics);
        List<RulePage> pages = readAll(files.pages(), file -> Stream.of(RulePageReader.read(file)), diagnostics);
        if (diagnostics.isEmpty()) {
            diagnostics.addAll(RulePairs.check(files, rules, pages));
        }
        if (!diagnostics.isEmpty()) {
            throw new RuleSetException(diagnostics);
        }
        DroolsRuleSet set = new DroolsRuleSet(
                files.manifest().info(origin), pages, () -> RuleBases.ofRules(files.manifest(), rules));
        set.prepare();
        return set;
    }

    private static <T> List<T> readAll(
            List<RuleFile> files, Function<RuleFile, Stream<T>> reader, List<Diagnostic> diagnostics) {
        List<T> all = new ArrayList<>();
        for (RuleFile file : files) {
            try {
                reader.apply(file).forEach(all::add);
            } catch (RuleSetException e) {
                diagnostics.addAll(e.diagnostics());
            }
        }
        return all;
    }
}

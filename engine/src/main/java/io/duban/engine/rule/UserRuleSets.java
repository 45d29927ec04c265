package io.duban.engine.rule;

import io.duban.api.rule.RuleSet;
import io.duban.engine.rule.compile.RuleBases;
import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.drl.DrlReader;
import io.duban.engine.rule.page.RulePage;
import io.duban.engine.rule.page.RulePageReader;
import io.duban.engine.rule.sentence.PagedRule;
import io.duban.engine.rule.sentence.SentenceRuleReader;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import io.duban.engine.rule.source.RuleSetFiles;
import io.duban.engine.rule.table.TableReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        return load(folderOrJar, Set.of());
    }

    /**
     * The same, but DRL of rule sets with one of these digests is taken as it stands: without the check, and so with
     * all that DRL can do.
     *
     * @throws RuleSetException with everything that is wrong in it
     */
    public static List<RuleSet> load(Path folderOrJar, Set<String> trusted) {
        List<RuleSet> sets = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (RuleSetFiles files : RuleSetFiles.readAll(folderOrJar)) {
            try {
                sets.add(load(files, folderOrJar.toString(), trusted.contains(files.digest())));
            } catch (RuleSetException e) {
                diagnostics.addAll(e.diagnostics());
            }
        }
        if (!diagnostics.isEmpty()) {
            throw new RuleSetException(diagnostics);
        }
        return sets;
    }

    /** The digests of the rule sets of a folder or a jar by their ids; nothing of them is understood for that. */
    public static Map<String, String> digests(Path folderOrJar) {
        Map<String, String> digests = new TreeMap<>();
        RuleSetFiles.readAll(folderOrJar)
                .forEach(files -> digests.put(files.manifest().id(), files.digest()));
        return digests;
    }

    private static RuleSet load(RuleSetFiles files, String origin, boolean trusted) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<RuleFile> plain = trusted ? files.rules() : List.of();
        List<CheckedRule> rules = trusted
                ? List.of()
                : readAll(files.rules(), file -> DrlReader.read(files.words().inDrl(file)).stream(), diagnostics);
        List<RulePage> pages = readAll(files.pages(), file -> Stream.of(RulePageReader.read(file)), diagnostics);
        List<PagedRule> paged = new ArrayList<>(readAll(
                files.sentences(),
                file -> SentenceRuleReader.read(files.manifest(), files.words(), file).stream(),
                diagnostics));
        paged.addAll(readAll(
                files.tables(), file -> TableReader.read(files.manifest(), files.words(), file).stream(), diagnostics));
        if (diagnostics.isEmpty() && !trusted) {
            diagnostics.addAll(RulePairs.check(files, rules, pages, paged));
        }
        if (!diagnostics.isEmpty()) {
            throw new RuleSetException(diagnostics);
        }
        List<CheckedRule> allRules = concat(rules, paged.stream().map(PagedRule::rule));
        List<RulePage> allPages = concat(pages, paged.stream().map(PagedRule::page));
        DroolsRuleSet set = new DroolsRuleSet(
                files.manifest().info(origin, files.digest(), trusted),
                allPages,
                new RuleNetwork(() -> RuleBases.ofRules(files.manifest(), allRules, plain)),
                () -> allRules);
        set.prepare();
        List<Diagnostic> unpaired = RulePairs.compiled(files, set.ruleNames(), allPages);
        if (!unpaired.isEmpty()) {
            throw new RuleSetException(unpaired);
        }
        return set;
    }

    private static <T> List<T> concat(List<T> some, Stream<T> others) {
        return Stream.concat(some.stream(), others).toList();
    }

    private static <F, T> List<T> readAll(List<F> files, Function<F, Stream<T>> reader, List<Diagnostic> diagnostics) {
        List<T> all = new ArrayList<>();
        for (F file : files) {
            try {
                reader.apply(file).forEach(all::add);
            } catch (RuleSetException e) {
                diagnostics.addAll(e.diagnostics());
            }
        }
        return all;
    }
}

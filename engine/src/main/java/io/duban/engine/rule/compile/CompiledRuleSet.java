package io.duban.engine.rule.compile;

import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.page.RulePage;
import io.duban.engine.rule.source.BuiltInFiles;
import io.duban.engine.rule.source.IndexInput;
import io.duban.engine.rule.source.IndexOutput;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetManifest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * 编译后的规则集: what the build made of a rule set. Its pages are kept as values, so that a start needs no YAML: parsing
 * them took longer than checking a document.
 *
 * @param manifest what it says of itself
 * @param modelClass the class that its rules became
 * @param pages of its rules
 */
public record CompiledRuleSet(RuleSetManifest manifest, String modelClass, List<RulePage> pages) {
    public CompiledRuleSet {
        pages = List.copyOf(pages);
    }

    /**
     * The built-in rule sets.
     *
     * @throws IllegalStateException if an index is not readable: the distribution is damaged
     */
    public static List<CompiledRuleSet> builtIn() {
        return BuiltInFiles.index(BuiltInFiles.RULE_SETS, CompiledRuleSet::readAll);
    }

    static List<CompiledRuleSet> readAll(InputStream in) throws IOException {
        IndexInput index = new IndexInput(in);
        return index.all(() -> read(index));
    }

    static void writeAll(List<CompiledRuleSet> sets, OutputStream out) throws IOException {
        IndexOutput index = new IndexOutput(out);
        index.all(sets, set -> set.write(index));
    }

    private static CompiledRuleSet read(IndexInput index) throws IOException {
        RuleSetManifest manifest = new RuleSetManifest(index.text(), index.text(), index.localized(), index.text());
        return new CompiledRuleSet(manifest, index.text(), index.all(() -> page(manifest, index)));
    }

    private void write(IndexOutput index) throws IOException {
        index.text(manifest.id());
        index.text(manifest.version());
        index.localized(manifest.title());
        index.text(manifest.owner());
        index.text(modelClass);
        index.all(pages, page -> write(page, index));
    }

    private static RulePage page(RuleSetManifest manifest, IndexInput index) throws IOException {
        // The file's text is not repeated: whatever is asked of a page that was read stands in its rule.
        RuleFile file = new RuleFile(manifest.id(), index.text(), "");
        return new RulePage(file, rule(index), index.localized(), index.number());
    }

    private static void write(RulePage page, IndexOutput index) throws IOException {
        index.text(page.file().name());
        write(page.rule(), index);
        index.localized(page.message());
        index.number(page.bodyLine());
    }

    private static Rule rule(IndexInput index) throws IOException {
        return new Rule(
                index.text(),
                index.localized(),
                index.map(() -> index.constant(RecordKind.class), () -> index.constant(Severity.class)),
                index.text(),
                index.all(index::text).stream().findFirst().orElse(null),
                Set.copyOf(index.all(index::text)),
                index.all(() ->
                        new Citation(index.text(), index.text(), index.constant(Citation.Status.class), index.text())),
                index.map(index::text, index::text),
                index.localized(),
                index.text(),
                index.all(index::text),
                index.text());
    }

    private static void write(Rule rule, IndexOutput index) throws IOException {
        index.text(rule.id());
        index.localized(rule.title());
        index.map(rule.severities(), index::constant, index::constant);
        index.text(rule.category());
        index.all(rule.about() == null ? List.of() : List.of(rule.about()), index::text);
        index.all(rule.needs().stream().sorted().toList(), index::text);
        index.all(rule.citations(), citation -> {
            index.text(citation.norm());
            index.text(citation.article());
            index.constant(citation.status());
            index.text(citation.url());
        });
        index.map(rule.parameters(), index::text, index::text);
        index.localized(rule.suggestion());
        index.text(rule.since());
        index.all(rule.aliases(), index::text);
        index.text(rule.page());
    }
}

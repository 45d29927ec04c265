package io.duban.engine.rule.page;

import io.duban.api.Language;
import io.duban.api.LocalizedText;
import io.duban.api.record.Located;
import io.duban.api.rule.Rule;
import io.duban.engine.rule.source.RuleFile;
import java.util.List;

/**
 * 规则页: metadata, documentation and test of a rule in one Markdown file.
 *
 * @param file where it was read from
 * @param rule what the front matter says
 * @param message what is said of each violation, with {@code {text}}, {@code {0}} and {@code {1}}
 * @param bodyLine line of the file at which the Markdown begins
 */
public record RulePage(RuleFile file, Rule rule, LocalizedText message, int bodyLine) {

    /** The message for one violation. */
    public LocalizedText message(Located element, List<?> details) {
        return new LocalizedText(
                fill(message, element.text(), details, Language.ZH),
                fill(message, element.text(), details, Language.EN));
    }

    /**
     * The examples in the order of the page.
     *
     * @throws io.duban.engine.rule.source.RuleSetException if one is malformed
     */
    public List<PageExample> examples() {
        return new PageExampleReader(file, bodyLine, rule.parameters().keySet()).read(rule.page());
    }

    /** The titles of the sections, without the number signs. */
    public List<String> sections() {
        return rule.page()
                .lines()
                .filter(l -> l.startsWith("## "))
                .map(l -> l.substring(3).strip())
                .toList();
    }

    private static String fill(LocalizedText template, String text, List<?> details, Language language) {
        String filled = template.in(language).replace("{text}", text);
        for (int i = 0; i < details.size(); i++) {
            Object detail = details.get(i) instanceof LocalizedText words ? words.in(language) : details.get(i);
            filled = filled.replace("{" + i + "}", String.valueOf(detail));
        }
        return filled;
    }
}

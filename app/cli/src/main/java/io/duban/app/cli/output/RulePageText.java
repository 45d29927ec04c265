package io.duban.app.cli.output;

import io.duban.api.rule.Citation;
import io.duban.api.rule.Rule;
import java.util.Map;
import java.util.stream.Collectors;

/** 规则说明: a rule's page for the terminal, with what its front matter says on top. */
public final class RulePageText {
    private final Messages messages;
    private final Style style;

    public RulePageText(Console console) {
        this.messages = console.messages();
        this.style = new Style(console.color());
    }

    /** The whole page. */
    public String render(Rule rule) {
        StringBuilder text = new StringBuilder();
        text.append(style.bold(rule.id() + "  " + rule.title().in(messages.language())))
                .append('\n');
        field(text, "rule.category", rule.category());
        field(text, "rule.severity", severities(rule));
        for (Citation citation : rule.citations()) {
            String url = citation.url().isEmpty() ? "" : " " + citation.url();
            String status = messages.text("citation." + citation.status().name());
            field(text, "rule.citation", citation.label() + " (" + status + ")" + url);
        }
        rule.parameters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(p -> field(text, "rule.parameter", p.getKey() + " = " + p.getValue()));
        field(text, "rule.suggestion", rule.suggestion().in(messages.language()));
        return text.append('\n')
                .append(new PlainMarkdown(style).render(withoutTitle(rule.page())))
                .toString();
    }

    /** The page without its first heading, which says again what stands on top. */
    private static String withoutTitle(String page) {
        String stripped = page.strip();
        int end = stripped.indexOf('\n');
        return stripped.startsWith("# ") && end > 0 ? stripped.substring(end) : stripped;
    }

    private String severities(Rule rule) {
        return rule.severities().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> messages.text("kind." + entry.getKey().name()) + " "
                        + messages.text("severity." + entry.getValue().name()))
                .collect(Collectors.joining(", "));
    }

    private void field(StringBuilder text, String key, String value) {
        text.append("  ").append(messages.text(key)).append(": ").append(value).append('\n');
    }
}

package io.duban.app.cli.output;

import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.RuleSetInfo;
import io.duban.api.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 规则清单: rule sets and their rules, one line a rule, with its gravest severity. */
public final class RuleListText {
    private final Messages messages;
    private final Style style;

    public RuleListText(Console console) {
        this.messages = console.messages();
        this.style = new Style(console.color());
    }

    /** The list. */
    public String render(List<RuleSet> ruleSets) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (RuleSet ruleSet : ruleSets) {
            text.append(style.bold(heading(ruleSet.info()))).append('\n');
            for (Rule rule : ruleSet.rules()) {
                // The titles come last: only ASCII stands before them, so the columns line up at any width of font.
                text.append(String.format("  %-8s %s  ", rule.id(), severity(rule)))
                        .append(rule.title().in(messages.language()))
                        .append('\n');
                count++;
            }
            text.append('\n');
        }
        return text.append(messages.text("rules.count", count, ruleSets.size()))
                .append('\n')
                .toString();
    }

    private String heading(RuleSetInfo info) {
        String title = info.title().in(messages.language());
        return info.id() + " " + info.version() + "  " + title + "  (" + info.origin() + ")";
    }

    private String severity(Rule rule) {
        Optional<Severity> gravest = rule.severities().values().stream().max(Comparator.naturalOrder());
        return String.format(
                "%-7s", gravest.map(s -> messages.text("severity." + s.name())).orElse("-"));
    }
}

package io.duban.app.report;

import static java.util.stream.Collectors.joining;

import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Outcome.Undecidable;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import java.util.Map;
import java.util.Optional;

/** 未定文案: why a rule has no decision on a record. */
public final class UndecidedText {
    private final Messages messages;
    private final Map<String, Rule> rules;

    public UndecidedText(Messages messages, Map<String, Rule> rules) {
        this.messages = messages;
        this.rules = rules;
    }

    /**
     * 未定.
     *
     * @param ruleId the rule
     * @param what undecided or failed, in words
     * @param why what was missing, or the error
     * @param told rule and reason in one line
     */
    public record Undecided(String ruleId, String what, String why, String told) {}

    /** What there is to say of a result; nothing where it is a decision. */
    public Optional<Undecided> of(RuleResult result) {
        if (result.outcome() instanceof Undecidable open) {
            String missing = open.missing().stream()
                    .map(element -> messages.textOr("element." + element, Printable.of(element)))
                    .collect(joining(messages.text("list.separator")));
            return Optional.of(
                    undecided("result.undecidable", result.ruleId(), messages.text("result.missing", missing)));
        }
        return result.outcome() instanceof Failed failed
                ? Optional.of(undecided("result.failed", result.ruleId(), Printable.of(failed.error())))
                : Optional.empty();
    }

    private Undecided undecided(String key, String ruleId, String why) {
        String title = Printable.of(rules.get(ruleId).title().in(messages.language()));
        return new Undecided(ruleId, messages.text(key), why, messages.text("result.why", ruleId, title, why));
    }
}

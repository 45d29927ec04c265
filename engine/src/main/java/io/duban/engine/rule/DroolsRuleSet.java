package io.duban.engine.rule;

import io.duban.api.record.MeetingRecord;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Outcome.NotApplicable;
import io.duban.api.rule.Outcome.Undecidable;
import io.duban.api.rule.Parameter;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.RuleSetInfo;
import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.page.RecordElement;
import io.duban.engine.rule.page.RulePage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** 规则集 on Drools: decides what applies and what can be decided, and asks the rules about the rest. */
final class DroolsRuleSet implements RuleSet {
    private final RuleSetInfo info;
    private final Map<String, RulePage> pages = new TreeMap<>();
    private final List<Rule> rules;
    private final RuleNetwork network;
    private final Supplier<List<CheckedRule>> checked;

    /**
     * @param info who it is
     * @param pages of its rules
     * @param network its rules, and maybe those of other sets
     * @param checked its rules as far as they are understood, for telling why they fire; asked for then only
     */
    DroolsRuleSet(RuleSetInfo info, List<RulePage> pages, RuleNetwork network, Supplier<List<CheckedRule>> checked) {
        this.info = info;
        pages.forEach(p -> this.pages.put(p.rule().id(), p));
        this.rules = this.pages.values().stream().map(RulePage::rule).toList();
        this.network = network;
        this.checked = checked;
    }

    /** The rules of several sets that share a network, to be asked at once. */
    static DroolsRuleSet joined(List<DroolsRuleSet> sets) {
        return new DroolsRuleSet(
                sets.get(0).info,
                sets.stream().flatMap(set -> set.pages.values().stream()).toList(),
                sets.get(0).network,
                () -> sets.stream().flatMap(set -> set.checked.get().stream()).toList());
    }

    /** What it shares with the sets that can be asked together with it. */
    RuleNetwork network() {
        return network;
    }

    @Override
    public RuleSetInfo info() {
        return info;
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    /** Makes the rule base now, so that what is wrong with it shows before the first record. */
    void prepare() {
        network.prepare();
    }

    /** A rule as it was understood. */
    Optional<CheckedRule> checked(String id) {
        return checked.get().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The names of the rules in its rule base, which is made for that. */
    Set<String> ruleNames() {
        return network.ruleNames();
    }

    /** The pages of its rules, sorted by id. */
    List<RulePage> pages() {
        return List.copyOf(pages.values());
    }

    @Override
    public List<RuleResult> evaluate(MeetingRecord record, RuleSelection selection) {
        Map<String, Outcome> outcomes = new HashMap<>();
        Map<String, Map<String, String>> open = new LinkedHashMap<>();
        Presence present = new Presence(record);
        for (Rule rule : rules) {
            if (selection.includes(rule.id())) {
                withoutAsking(rule, present)
                        .ifPresentOrElse(
                                outcome -> outcomes.put(rule.id(), outcome),
                                () -> open.put(rule.id(), selection.parameters().getOrDefault(rule.id(), Map.of())));
            }
        }
        if (!open.isEmpty()) {
            outcomes.putAll(ask(facts(record, open), open.keySet()));
        }
        List<RuleResult> results = new ArrayList<>(outcomes.size());
        for (Rule rule : rules) {
            Outcome outcome = outcomes.get(rule.id());
            if (outcome != null) {
                results.add(new RuleResult(rule.id(), outcome));
            }
        }
        return results;
    }

    private static Optional<Outcome> withoutAsking(Rule rule, Presence present) {
        if (rule.about() != null && !present.has(rule.about())) {
            return Optional.of(new NotApplicable(rule.about()));
        }
        // Hardly anything is ever missing: a stream for each rule would cost a tenth of all.
        for (String need : rule.needs()) {
            if (!present.has(need)) {
                return Optional.of(new Undecidable(missing(rule, present)));
            }
        }
        return Optional.empty();
    }

    private static List<String> missing(Rule rule, Presence present) {
        return rule.needs().stream().filter(need -> !present.has(need)).sorted().toList();
    }

    /** 有无: what a record has of the elements that rules name, each looked for once. */
    private record Presence(MeetingRecord record, Map<String, Boolean> known) {
        Presence(MeetingRecord record) {
            this(record, new HashMap<>());
        }

        boolean has(String element) {
            return known.computeIfAbsent(
                    element,
                    name -> RecordElement.named(name).filter(e -> e.in(record)).isPresent());
        }
    }

    private Map<String, Outcome> ask(Collection<?> facts, Set<String> rules) {
        Map<String, Outcome> outcomes = new HashMap<>();
        try {
            ViolationLog log = new ViolationLog(pages);
            network.run(facts, rules, log);
            rules.forEach(rule -> outcomes.put(rule, log.outcome(rule)));
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            // One rule broke the session for all: ask each alone, and only the broken one fails.
            rules.forEach(rule -> outcomes.put(rule, askAlone(facts, rule)));
        }
        return outcomes;
    }

    private Outcome askAlone(Collection<?> facts, String rule) {
        try {
            ViolationLog log = new ViolationLog(pages);
            network.runAlone(facts, rule, log);
            return log.outcome(rule);
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            return new Failed(rootCause(broken));
        }
    }

    private static String rootCause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return message == null
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }

    /** What rules are asked about: the parts of the record and the parameters in force. */
    static List<Object> facts(MeetingRecord record, Map<String, Map<String, String>> parameters) {
        List<Object> facts = new ArrayList<>();
        facts.add(record);
        facts.add(record.meeting());
        facts.add(record.paper());
        facts.addAll(record.paper().numbers());
        facts.addAll(record.paper().dates());
        facts.addAll(record.votes());
        facts.addAll(record.slips());
        facts.addAll(record.statements());
        facts.addAll(record.likenesses());
        facts.addAll(record.outline());
        facts.addAll(record.directives());
        facts.addAll(record.accountability());
        facts.addAll(record.placeholders());
        if (record.counterpart() != null) {
            facts.addAll(record.counterpart().discrepancies());
        }
        parameters.forEach(
                (rule, values) -> values.forEach((name, value) -> facts.add(new Parameter(rule, name, value))));
        return facts;
    }
}

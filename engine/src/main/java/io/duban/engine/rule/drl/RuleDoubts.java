package io.duban.engine.rule.drl;

import io.duban.api.LocalizedText;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Parameter;
import io.duban.engine.rule.drl.Condition.Constraint;
import io.duban.engine.rule.drl.Condition.Group;
import io.duban.engine.rule.drl.Condition.Pattern;
import io.duban.engine.rule.drl.Condition.Word;
import io.duban.engine.rule.source.RuleFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** 规则疑点: what a rule says that can hardly be meant: conditions that never hold, parameters that there are not. */
public final class RuleDoubts {
    private final CheckedRule rule;
    private final Collection<RecordKind> kinds;
    private final Set<String> parameters;
    private final List<LocalizedText> doubts = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();

    private RuleDoubts(CheckedRule rule, Collection<RecordKind> kinds, Set<String> parameters) {
        this.rule = rule;
        this.kinds = kinds;
        this.parameters = parameters;
    }

    /**
     * The doubts about a rule.
     *
     * @param kinds of records that it is in force for
     * @param parameters that its page has
     */
    public static List<LocalizedText> of(CheckedRule rule, Collection<RecordKind> kinds, Set<String> parameters) {
        RuleDoubts doubts = new RuleDoubts(rule, kinds, parameters);
        rule.conditions().forEach(doubts::look);
        doubts.excluded();
        doubts.unused();
        return List.copyOf(doubts.doubts);
    }

    /** Whether two rules report the same. */
    public static boolean same(CheckedRule one, CheckedRule other) {
        return one.conditions().equals(other.conditions()) && one.element().equals(other.element());
    }

    private void look(Condition condition) {
        if (condition instanceof Group group) {
            group.members().forEach(this::look);
            return;
        }
        Pattern pattern = (Pattern) condition;
        Demands demands = Demands.of(requirements(pattern));
        if (demands.impossible()) {
            String shown = DrlPrinter.readable(pattern);
            doubt("条件互相排斥，永远不成立：" + shown, "these conditions exclude each other and never hold: " + shown);
        } else if (pattern.type() == MeetingRecord.class) {
            lookAtKinds(pattern);
        } else if (pattern.type() == Parameter.class) {
            lookAtParameter(demands);
        }
    }

    private void lookAtKinds(Pattern pattern) {
        boolean possible = kinds.isEmpty()
                || kinds.stream().anyMatch(kind -> {
                    Demands demands = Demands.of(requirements(pattern));
                    demands.range("kind").only(Set.of(kind));
                    return !demands.impossible();
                });
        if (!possible) {
            String shown = String.join(
                    ", ", kinds.stream().map(RecordKind::id).sorted().toList());
            doubt(
                    "规则只用于 " + shown + "，条件要的却是别的材料类型，永远不成立",
                    "the rule is in force for " + shown + " alone, and its condition asks for other kinds");
        }
    }

    private void lookAtParameter(Demands demands) {
        Object owner = demands.range("ruleId").single();
        Object name = demands.range("name").single();
        if (owner != null && !owner.equals(rule.id())) {
            doubt(
                    "规则只能用自己的参数，ruleId 应是“" + rule.id() + "”，不是“" + owner + "”",
                    "a rule has parameters of its own: ruleId must be '" + rule.id() + "', not '" + owner + "'");
        } else if (name != null && !parameters.contains(name.toString())) {
            doubts.add(
                    parameters.isEmpty()
                            ? new LocalizedText(
                                    "规则页没有参数，却用了“" + name + "”",
                                    "the page has no parameters, but '" + name + "' is used")
                            : RuleFile.unknownWord(new LocalizedText("参数", "parameter"), name.toString(), parameters));
        } else {
            used.addAll(name == null ? parameters : Set.of(name.toString()));
        }
    }

    /** A condition and its contrary: there is such an element, and there is none. */
    private void excluded() {
        List<Pattern> there = rule.conditions().stream()
                .flatMap(each -> each instanceof Group group && group.word() == Word.EXISTS
                        ? group.members().stream()
                        : Stream.of(each))
                .filter(Pattern.class::isInstance)
                .map(Pattern.class::cast)
                .toList();
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Group group
                    && group.word() == Word.NOT
                    && group.members().size() == 1
                    && group.members().get(0) instanceof Pattern none
                    && there.stream().anyMatch(some -> covers(none, some))) {
                String shown = DrlPrinter.readable(none);
                doubt("既要有又要没有，永远不成立：" + shown, "asked to be there and not to be there: " + shown);
            }
        }
    }

    private static boolean covers(Pattern none, Pattern some) {
        return none.type() == some.type()
                && Objects.equals(none.from(), some.from())
                && requirements(some).containsAll(requirements(none));
    }

    private void unused() {
        if (doubts.isEmpty()) {
            parameters.stream()
                    .filter(each -> !used.contains(each))
                    .sorted()
                    .forEach(each ->
                            doubt("规则没有用到参数“" + each + "”", "the rule does not use the parameter '" + each + "'"));
        }
    }

    private static List<Expression> requirements(Pattern pattern) {
        return pattern.constraints().stream()
                .filter(constraint -> constraint.binding().isEmpty())
                .map(Constraint::expression)
                .toList();
    }

    private void doubt(String zh, String en) {
        doubts.add(new LocalizedText(zh, en));
    }
}

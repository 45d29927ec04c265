package io.duban.engine.rule;

import io.duban.api.rule.Violations;
import io.duban.engine.rule.drl.Budget;
import io.duban.engine.rule.drl.CompiledPatterns;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/** 规则网络: the rule base of one rule set, made when it is first needed and then shared by all threads. */
final class RuleNetwork {
    private final Supplier<KieBase> maker;
    private final CompiledPatterns patterns = new CompiledPatterns();
    private final Map<String, Network> single = new ConcurrentHashMap<>();
    private volatile @Nullable Network whole;

    RuleNetwork(Supplier<KieBase> maker) {
        this.maker = maker;
    }

    /** Makes the rule base unless it is there. */
    void prepare() {
        whole();
    }

    /** The names of all rules. */
    Set<String> ruleNames() {
        return whole().base().getKiePackages().stream()
                .flatMap(each -> each.getRules().stream())
                .map(Rule::getName)
                .collect(Collectors.toSet());
    }

    /** Evaluates rules in a new session: one reused by deleting its facts gave wrong answers on every record tried. */
    void run(Collection<?> facts, Set<String> rules, Violations violations) {
        fire(whole(), facts, rules, violations);
    }

    /** Evaluates one rule alone, so that no other can break it. */
    void runAlone(Collection<?> facts, String rule, Violations violations) {
        fire(single.computeIfAbsent(rule, this::only), facts, Set.of(rule), violations);
    }

    private void fire(Network network, Collection<?> facts, Set<String> rules, Violations violations) {
        KieSession session = network.base().newKieSession();
        try {
            Budget budget = new Budget(patterns);
            session.setGlobal("violations", violations);
            if (network.guarded()) {
                session.setGlobal(Budget.NAME, budget);
            }
            for (Object fact : facts) {
                if (network.asksFor(fact)) {
                    session.insert(fact);
                }
            }
            session.fireAllRules(match -> rules.contains(match.getRule().getName()) && budget.fire());
        } finally {
            session.dispose();
        }
    }

    private Network whole() {
        Network network = whole;
        if (network == null) {
            synchronized (this) {
                network = whole;
                if (network == null) {
                    network = Network.of(maker.get());
                    whole = network;
                }
            }
        }
        return network;
    }

    private Network only(String rule) {
        KieBase base = maker.get();
        for (KiePackage each : List.copyOf(base.getKiePackages())) {
            List<String> others = each.getRules().stream()
                    .map(Rule::getName)
                    .filter(name -> !name.equals(rule))
                    .toList();
            others.forEach(name -> base.removeRule(each.getName(), name));
        }
        return Network.of(base);
    }

    /**
     * A rule base, whether its rules ask for leave, and the types its rules have patterns on: to insert what none asks
     * for costs as much as an answer.
     */
    private record Network(KieBase base, boolean guarded, List<ObjectType> asked) {
        static Network of(KieBase base) {
            return new Network(
                    base,
                    base.getKiePackages().stream()
                            .flatMap(each -> each.getGlobalVariables().stream())
                            .anyMatch(global -> global.getName().equals(Budget.NAME)),
                    ((InternalRuleBase) base)
                            .getRete().getObjectTypeNodes().stream()
                                    .map(ObjectTypeNode::getObjectType)
                                    .toList());
        }

        boolean asksFor(Object fact) {
            for (ObjectType type : asked) {
                if (type.isAssignableFrom(fact.getClass())) {
                    return true;
                }
            }
            return false;
        }
    }
}

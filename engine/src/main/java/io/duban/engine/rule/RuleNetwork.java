package io.duban.engine.rule;

import io.duban.api.rule.Violations;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/** 规则网络: the rule base of one rule set, made when it is first needed and then shared by all threads. */
final class RuleNetwork {
    private static final int MAX_FIRINGS = 100_000;

    private final Supplier<KieBase> maker;
    private final Map<String, KieBase> single = new ConcurrentHashMap<>();
    private volatile @Nullable KieBase whole;

    RuleNetwork(Supplier<KieBase> maker) {
        this.maker = maker;
    }

    /** Makes the rule base unless it is there. */
    void prepare() {
        whole();
    }

    /** Evaluates rules in a new session: one reused by deleting its facts gave wrong answers on every record tried. */
    void run(Collection<?> facts, Set<String> rules, Violations violations) {
        fire(whole(), facts, rules, violations);
    }

    /** Evaluates one rule alone, so that no other can break it. */
    void runAlone(Collection<?> facts, String rule, Violations violations) {
        fire(single.computeIfAbsent(rule, this::only), facts, Set.of(rule), violations);
    }

    private static void fire(KieBase base, Collection<?> facts, Set<String> rules, Violations violations) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("violations", violations);
            facts.forEach(session::insert);
            int fired =
                    session.fireAllRules(match -> rules.contains(match.getRule().getName()), MAX_FIRINGS);
            if (fired == MAX_FIRINGS) {
                throw new IllegalStateException("more than " + MAX_FIRINGS + " violations");
            }
        } finally {
            session.dispose();
        }
    }

    private KieBase whole() {
        KieBase base = whole;
        if (base == null) {
            synchronized (this) {
                base = whole;
                if (base == null) {
                    base = maker.get();
                    whole = base;
                }
            }
        }
        return base;
    }

    private KieBase only(String rule) {
        KieBase base = maker.get();
        for (KiePackage each : List.copyOf(base.getKiePackages())) {
            List<String> others = each.getRules().stream()
                    .map(Rule::getName)
                    .filter(name -> !name.equals(rule))
                    .toList();
            others.forEach(name -> base.removeRule(each.getName(), name));
        }
        return base;
    }
}

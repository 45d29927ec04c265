package io.duban.engine.rule.compile;

import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.drl.DrlPrinter;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import io.duban.engine.rule.source.RuleSetManifest;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/** 规则库: makes the rule base of a rule set, from classes or from checked rules. */
public final class RuleBases {
    private RuleBases() {}

    /**
     * From the model classes that were generated when Duban was built, one a rule set.
     *
     * @throws IllegalStateException if one is not there or not a model: the distribution is damaged
     */
    public static KieBase ofModels(List<String> modelClasses) {
        // The overload without a configuration would look for KieServices, which costs as much as the rest.
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        return KieBaseBuilder.createKieBaseFromModel(
                modelClasses.stream().map(RuleBases::model).toList(), configuration);
    }

    private static Model model(String modelClass) {
        try {
            return Class.forName(modelClass, true, RuleBases.class.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException("compiled rules " + modelClass + " cannot be loaded", e);
        }
    }

    /**
     * From checked rules, printed anew and compiled by MVEL.
     *
     * @throws RuleSetException if Drools refuses what the check let through
     */
    public static KieBase ofRules(RuleSetManifest manifest, List<CheckedRule> rules) {
        return ofRules(manifest, rules, List.of());
    }

    /**
     * From checked rules, and from files of DRL taken as they stand because somebody vouched for them.
     *
     * @throws RuleSetException if they do not compile
     */
    public static KieBase ofRules(RuleSetManifest manifest, List<CheckedRule> rules, List<RuleFile> trusted) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, RuleBases.class.getClassLoader()));
        // A reader, since bytes would be decoded in the default encoding.
        String drl = DrlPrinter.printGuarded(manifest.packageName(), rules);
        builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
        // The lines of errors are those of the printed text, so no file and line can be named.
        List<Diagnostic> diagnostics = new ArrayList<>(errors(builder, new RuleFile(manifest.id(), manifest.id(), "")));
        for (RuleFile file : trusted) {
            if (diagnostics.isEmpty()) {
                builder.add(ResourceFactory.newReaderResource(new StringReader(file.text())), ResourceType.DRL);
                diagnostics.addAll(errors(builder, file));
            }
        }
        if (!diagnostics.isEmpty()) {
            throw new RuleSetException(diagnostics);
        }
        // Drools would turn constraints into byte code after 20 evaluations, on threads of its own, and in 10.2.0 that
        // code does not link where str[…] stands under ||.
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(ConstraintJittingThresholdOption.get(-1));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    private static List<Diagnostic> errors(KnowledgeBuilder builder, RuleFile file) {
        return builder.getErrors().stream()
                .map(error -> firstLine(error.getMessage()))
                .map(error -> file.diagnostic(0, "规则无法编译：" + error, "the rules do not compile: " + error))
                .toList();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}

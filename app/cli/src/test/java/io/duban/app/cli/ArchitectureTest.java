package io.duban.app.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the layout that the design promises, over all modules: only the command line has them all on its class path. */
class ArchitectureTest {
    private static JavaClasses duban;

    @BeforeAll
    static void readAllModules() {
        duban = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.duban");
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideInAPackage("io.duban.api..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages(
                                "io.duban.api..", "java..", "javax.xml.stream..", "org.jspecify.annotations..")
                        .because("whoever writes a plugin needs the api and nothing else"),
                noClasses()
                        .that()
                        .resideInAPackage("io.duban.engine..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.duban.app..", "io.duban.plugins..", "io.duban.rules..")
                        .because("the engine finds readers and rule sets by their contracts")
                        .allowEmptyShould(true),
                noClasses()
                        .that()
                        .resideInAPackage("io.duban.plugins..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("io.duban..")
                                .and(not(resideInAnyPackage("io.duban.api..", "io.duban.plugins.."))))
                        .because("plugins depend on the api only")
                        .allowEmptyShould(true),
                noClasses()
                        .that()
                        .resideInAPackage("io.duban.app.report..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.duban.engine..", "io.duban.app.cli..")
                        .because("a report holds all that a writer needs")
                        .allowEmptyShould(true),
                slices().matching("io.duban.plugins.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .allowEmptyShould(true),
                slices().matching("io.duban.(**)").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("io.duban.engine.rule..", "io.duban.rules..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.drools..", "org.kie..")
                        .because("the rule engine is a detail of how rule sets are evaluated"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|InetAddress)")
                        .because("Duban works offline"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("io.duban.app.cli..", "io.duban.engine.rule.compile..")
                        .should(accessField(System.class, "out").or(accessField(System.class, "err")))
                        .because(
                                "only the command line has somebody to talk to, and the build step that compiles rule sets"),
                noFields()
                        .should()
                        .beAnnotatedWith("jakarta.inject.Inject")
                        .orShould()
                        .beAnnotatedWith("javax.inject.Inject")
                        .because("what a class needs is in its constructor")
                        .allowEmptyShould(true),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "org.apache.log4j..")
                        .because("the log is slf4j everywhere"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("io.duban.app.cli.log..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.slf4j.spi..", "org.slf4j.helpers..", "ch.qos.logback..")
                        .because("what is behind slf4j is nobody else's concern"),
                classes()
                        .that(not(resideInAPackage("io.duban.app.cli.wiring.."))) // Dagger names its own so.
                        .should()
                        .haveNameNotMatching(".*(Impl|Utils?|Helper|Manager)")
                        .because("a name says what a class does"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(duban);
    }

    @Test
    void noPackageStandsInTwoModules() {
        Map<String, Set<String>> modules = new TreeMap<>();
        for (JavaClass type : duban) {
            String module = type.getSource().orElseThrow().getUri().toString().replaceFirst("/io/duban/.*", "");
            modules.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                    .add(module);
        }
        assertThat(modules).isNotEmpty().allSatisfy((name, places) -> assertThat(places)
                .hasSize(1));
    }
}

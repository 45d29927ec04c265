package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.report.Finding;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSet;
import io.duban.engine.check.RunOptions;
import io.duban.engine.rule.BuiltInRuleSets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table in the README of the examples: each defect it lists is found, and nothing else. */
class ExamplesTest {
    private static final List<RuleSet> RULE_SETS = BuiltInRuleSets.load();

    private static Report report;

    /** A file with what is to be reported in it: rule and words. */
    record Example(String file, List<String> defects) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Example> examples() throws IOException {
        TreeMap<String, List<String>> examples = new TreeMap<>();
        String file = "";
        for (String line : Files.readAllLines(Examples.FOLDER.resolve("README.md"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 6 && !cells[2].isBlank() && !cells[1].contains("文件") && !cells[1].contains("---")) {
                file = cells[1].isBlank() ? file : cells[1].strip();
                List<String> defects = examples.computeIfAbsent(file, name -> new ArrayList<>());
                if (!cells[2].strip().equals("–")) {
                    defects.add(cells[2].strip() + " " + cells[3].strip());
                }
            }
        }
        return examples.entrySet().stream().map(entry -> new Example(entry.getKey(), entry.getValue()));
    }

    @BeforeAll
    static void checkAll() {
        report = Examples.check(RULE_SETS, name -> true, RunOptions.DEFAULT, 1);
    }

    @Test
    void areAllListed() throws IOException {
        assertThat(report.sources())
                .extracting(SourceReport::name)
                .containsExactlyElementsOf(examples().map(Example::file).toList());
    }

    @Test
    void violateEveryRuleOnce() throws IOException {
        List<String> planted = examples()
                .flatMap(example -> example.defects().stream())
                .map(defect -> defect.substring(0, defect.indexOf(' ')))
                .distinct()
                .toList();

        // What a ledger differs in from its minutes shows only where both are given.
        assertThat(RULE_SETS.stream()
                        .flatMap(set -> set.rules().stream())
                        .filter(rule -> !"counterpart".equals(rule.about()))
                        .map(Rule::id))
                .containsExactlyInAnyOrderElementsOf(planted);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void haveTheirDefectsFoundAndNoOthers(Example example) {
        SourceReport source = report.sources().stream()
                .filter(candidate -> candidate.name().equals(example.file()))
                .findFirst()
                .orElseThrow();

        assertThat(source.problems()).isEmpty();
        assertThat(source.records().stream()
                        .flatMap(found -> found.findings().stream())
                        .map(ExamplesTest::defect))
                .containsExactlyInAnyOrderElementsOf(example.defects());
        if (example.file().contains("合格")) {
            assertThat(source.verdict()).isEqualTo(Verdict.ACCEPTABLE);
        }
    }

    private static String defect(Finding finding) {
        Finding.Evidence evidence = finding.evidence();
        int start = evidence.location().start() - evidence.contextStart();
        String words =
                evidence.context().substring(start, start + evidence.location().length());
        return finding.ruleId() + " " + words;
    }
}

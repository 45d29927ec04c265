package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.SentenceListText;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.check.RunOptions;
import io.duban.engine.rule.PageExamples;
import io.duban.engine.rule.UserRuleSets;
import io.duban.engine.rule.sentence.Listing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule sets of the guide: the same three rules in four forms; and what the guide says of the sentences. */
class RuleFormsTest {
    private static final Path GUIDE = Path.of("..", "guide");

    @Test
    void findTheSameOnTheExamples() {
        List<String> inDrl = findings("drl");

        assertThat(inDrl).anyMatch(f -> f.contains("QH-01")).anyMatch(f -> f.contains("QH-02"));
        assertThat(inDrl).anyMatch(f -> f.contains("QH-03"));
        assertThat(findings("sentences")).isEqualTo(inDrl);
        assertThat(findings("csv")).isEqualTo(inDrl);
        assertThat(findings("xlsx")).isEqualTo(inDrl);
    }

    @Test
    void holdTheirExamples() {
        assertThat(new PageExamples(new ChineseRecordAnalyzer()).failures(load("sentences")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"drl/qinghe.drl", "drl/pages/QH-01.md", "sentences/qinghe.rules.md", "csv/qinghe.rules.csv"})
    void standInTheGuideAsTheyAre(String file) throws IOException {
        assertThat(read("rules.md")).contains(read("rules/" + file).strip());
    }

    @Test
    void theGuideListsEverySentence() throws IOException {
        // Write it anew with: duban rules sentences > app/guide/sentences.md
        assertThat(read("sentences.md")).isEqualTo(SentenceListText.render(Listing.all()));
    }

    private static List<String> findings(String form) {
        return Examples.check(List.of(load(form)), name -> true, RunOptions.DEFAULT, 1).sources().stream()
                .flatMap(source -> source.records().stream()
                        .flatMap(record -> record.findings().stream().map(finding -> source.name() + " " + finding)))
                .toList();
    }

    private static RuleSet load(String form) {
        return UserRuleSets.load(GUIDE.resolve("rules").resolve(form)).get(0);
    }

    private static String read(String file) throws IOException {
        return Files.readString(GUIDE.resolve(file), StandardCharsets.UTF_8);
    }
}

package io.duban.engine.rule.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.api.rule.RuleSet;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.rule.PageExamples;
import io.duban.engine.rule.RuleSetContract;
import io.duban.engine.rule.UserRuleSets;
import io.duban.engine.rule.source.RuleSetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewRuleTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void worksAtOnceWithItsExamples(NewRule.Form form) throws IOException {
        assertThat(NewRule.write("QH-01", folder, form))
                .allSatisfy(file -> assertThat(file).exists());
        NewRule.write("QH-02", folder, form);

        RuleSet set = UserRuleSets.load(folder).get(0);

        assertThat(set.info().id()).isEqualTo("qh-rules");
        assertThat(set.rules()).extracting(rule -> rule.id()).containsExactly("QH-01", "QH-02");
        assertThat(PageExamples.count(set)).isEqualTo(4);
        assertThat(new PageExamples(new ChineseRecordAnalyzer()).failures(set)).isEmpty();
        assertThat(RuleSetContract.advice(set))
                .as("both are the same until one is made one's own, and nothing else is lacking")
                .singleElement()
                .asString()
                .contains("QH-02", "those of QH-01");
    }

    @Test
    void leavesWhatIsThereAsItIs() throws IOException {
        Path own = Files.writeString(folder.resolve("QH-01.rules.md"), "mine");

        assertThatThrownBy(() -> NewRule.write("QH-01", folder, NewRule.Form.SENTENCES))
                .isInstanceOf(RuleSetException.class);
        assertThat(own).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../QH-01", "qh-01", "QH"})
    void wantsAnId(String id) {
        assertThatThrownBy(() -> NewRule.write(id, folder, NewRule.Form.DRL)).isInstanceOf(RuleSetException.class);
    }
}

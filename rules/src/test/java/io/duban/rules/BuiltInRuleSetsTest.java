package io.duban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.GoverningBody;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordAnalyzer;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import io.duban.engine.check.EffectiveProfile;
import io.duban.engine.rule.BuiltInRuleSets;
import io.duban.engine.rule.PageExamples;
import io.duban.engine.rule.RuleSetContract;
import io.duban.engine.rule.UserRuleSets;
import io.duban.engine.rule.profile.Profiles;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInRuleSetsTest {
    private static final Path SOURCES = Path.of("src/main/resources/io/duban/rules");

    static Stream<RuleSet> builtIn() {
        return BuiltInRuleSets.load().stream();
    }

    @Test
    void areFoundThroughTheirIndex() {
        assertThat(builtIn().map(set -> set.info().id()))
                .containsExactly(
                        "collective-decision",
                        "document-format",
                        "formal-elements",
                        "originality",
                        "required-elements",
                        "supervision",
                        "wording");
    }

    @Test
    void haveOnePageForEachRuleAndOneRuleForEachPage() {
        // Loading from text demands it, and throws.
        assertThat(fromText().map(set -> set.info().id()))
                .containsExactlyElementsOf(builtIn().map(set -> set.info().id()).toList());
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void haveCompletePages(RuleSet set) {
        assertThat(set.rules()).isNotEmpty();
        assertThat(RuleSetContract.check(set)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void sayOfEveryExampleWhatItsPagePromises(RuleSet set) {
        assertThat(new PageExamples(analyzer()).failures(set)).isEmpty();
    }

    @Test
    void decideAlikeAsClassesAndFromText() {
        PageExamples examples = new PageExamples(analyzer());
        List<MeetingRecord> records =
                builtIn().flatMap(set -> examples.records(set).stream()).toList();
        List<RuleSet> fromText = fromText().toList();
        assertThat(records).isNotEmpty();
        for (RuleSet set : builtIn().toList()) {
            RuleSet twin = fromText.stream()
                    .filter(t -> t.info().id().equals(set.info().id()))
                    .findFirst()
                    .orElseThrow();
            RuleSelection all =
                    new RuleSelection(set.rules().stream().collect(Collectors.toMap(Rule::id, Rule::parameters)));
            for (MeetingRecord record : records) {
                assertThat(twin.evaluate(record, all)).isEqualTo(set.evaluate(record, all));
            }
        }
    }

    @Test
    void standInAProfileForEveryGoverningBody() {
        assertThat(Profiles.builtIn().stream().flatMap(profile -> profile.bodies().stream()))
                .containsExactlyInAnyOrder(GoverningBody.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FE-06", "FE-09"})
    void doNotAskASpeechForAnAttendanceListOrARecorder(String rule) {
        assertThat(inForce(RecordKind.SPEECH).includes(rule)).isFalse();
        assertThat(inForce(RecordKind.MINUTES).includes("FE-06")).isTrue();
    }

    @Test
    void doNotAskANewsReportForARecorder() {
        assertThat(inForce(RecordKind.NEWS).includes("FE-09")).isFalse();
    }

    private static RuleSelection inForce(RecordKind kind) {
        List<Rule> rules = builtIn().flatMap(set -> set.rules().stream()).toList();
        return new EffectiveProfile(Profiles.builtIn("general"), rules).selection(kind);
    }

    private static Stream<RuleSet> fromText() {
        return UserRuleSets.load(SOURCES).stream();
    }

    private static RecordAnalyzer analyzer() {
        return ServiceLoader.load(RecordAnalyzer.class)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no analyser is registered"));
    }
}

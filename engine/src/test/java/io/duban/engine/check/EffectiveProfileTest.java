package io.duban.engine.check;

import static io.duban.api.record.RecordKind.ESSAY;
import static io.duban.api.record.RecordKind.MINUTES;
import static io.duban.api.record.RecordKind.SPEECH;
import static io.duban.engine.check.Fakes.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSetting;
import io.duban.api.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EffectiveProfileTest {
    private static final Rule RULE = new Rule(
            "T-01",
            WORDS,
            Map.of(MINUTES, Severity.WARNING),
            "test",
            null,
            Set.of(),
            List.of(new Citation("本单位要求", "", Citation.Status.HOUSE, "")),
            Map.of("days", "5", "words", "10"),
            WORDS,
            "1",
            List.of("OLD-7"),
            "");

    @Test
    void whatTheProfileDoesNotMentionStandsAsOnThePage() {
        EffectiveProfile profile = profile(Map.of());

        assertThat(profile.severity(RULE, MINUTES)).contains(Severity.WARNING);
        assertThat(profile.severity(RULE, SPEECH)).isEmpty();
        assertThat(profile.selection(MINUTES).parameters())
                .isEqualTo(Map.of("T-01", Map.of("days", "5", "words", "10")));
        assertThat(profile.selection(SPEECH).includes("T-01")).isFalse();
    }

    @Test
    void aSettingReplacesOnlyWhatItNames() {
        EffectiveProfile profile = profile(
                Map.of("T-01", new RuleSetting(true, null, Map.of(SPEECH, Severity.INFO), Map.of("days", "9"))));

        assertThat(profile.severity(RULE, MINUTES)).contains(Severity.WARNING);
        assertThat(profile.severity(RULE, SPEECH)).contains(Severity.INFO);
        assertThat(profile.selection(SPEECH).parameters())
                .isEqualTo(Map.of("T-01", Map.of("days", "9", "words", "10")));
    }

    @Test
    void aDisabledRuleIsInForceForNoKind() {
        EffectiveProfile profile =
                profile(Map.of("T-01", new RuleSetting(false, null, Map.of(MINUTES, Severity.ERROR), Map.of())));

        for (RecordKind kind : RecordKind.values()) {
            assertThat(profile.selection(kind).parameters()).isEmpty();
        }
    }

    @Test
    void aSettingUnderAFormerIdStillCounts() {
        EffectiveProfile profile =
                profile(Map.of("OLD-7", new RuleSetting(true, null, Map.of(MINUTES, Severity.ERROR), Map.of())));

        assertThat(profile.severity(RULE, MINUTES)).contains(Severity.ERROR);
    }

    @Test
    void noRuleIsInForceForAKindThatTheProfileLeavesUnchecked() {
        EffectiveProfile profile =
                profile(Map.of("T-01", new RuleSetting(true, null, Map.of(ESSAY, Severity.ERROR), Map.of())));

        assertThat(profile.checks(ESSAY)).isFalse();
        assertThat(profile.selection(ESSAY).parameters()).isEmpty();
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        assertThatThrownBy(() -> new EffectiveProfile(profile(Map.of()).profile(), List.of(RULE, RULE)))
                .hasMessage("two rules have the id T-01; rename one of them");
    }

    private static EffectiveProfile profile(Map<String, RuleSetting> settings) {
        return new EffectiveProfile(Fakes.profile(Severity.ERROR, List.of(ESSAY), settings), List.of(RULE));
    }
}

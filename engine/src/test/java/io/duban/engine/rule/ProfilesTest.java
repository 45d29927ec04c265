package io.duban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.page.RulePageReader;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {
    private static final String PROFILE =
            """
            id: county
            title: { zh: 县级, en: County }
            intolerable: warning
            unchecked: [essay]
            rules:
              OWN-1:
                severity: { speech: info, minutes: error }
                parameters: { limit: 5 }
              OWN-2:
                enabled: false
            """;

    @TempDir
    Path folder;

    @Test
    void changeSeverityAndParametersByKind() throws IOException {
        EffectiveRules minutes = EffectiveRules.of(load(PROFILE), rules(), RecordKind.MINUTES);
        EffectiveRules speech = EffectiveRules.of(load(PROFILE), rules(), RecordKind.SPEECH);

        assertThat(minutes.severities()).containsExactly(Map.entry("OWN-1", Severity.ERROR));
        assertThat(minutes.selection().parameters()).containsExactly(Map.entry("OWN-1", Map.of("limit", "5")));
        assertThat(speech.severities()).containsExactly(Map.entry("OWN-1", Severity.INFO));
    }

    @Test
    void leaveOutKindsThatNoRuleAppliesToOrThatAreUnchecked() throws IOException {
        assertThat(EffectiveRules.of(load(PROFILE), rules(), RecordKind.NEWS).severities())
                .isEmpty();
        Profile unchecked = load(PROFILE.replace("essay", "minutes"));
        assertThat(EffectiveRules.of(unchecked, rules(), RecordKind.MINUTES).severities())
                .isEmpty();
    }

    @Test
    void keepWhatTheyDoNotMention() throws IOException {
        String silent = PROFILE.substring(0, PROFILE.indexOf("rules:"));
        assertThat(EffectiveRules.of(load(silent), rules(), RecordKind.MINUTES).severities())
                .containsOnly(Map.entry("OWN-1", Severity.WARNING), Map.entry("OWN-2", Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({
        "OWN-2:, OWN-22:, 10, OWN-2",
        "limit:, limits:, 8, limit",
        "speech:, speach:, 7, speech",
        "enabled: false, enabled: no, 10, true",
        "intolerable: warning, intolerable: warnings, 3, warning",
        "unchecked: [essay], unchecked: [essays], 4, essay",
        "rules:, rulez:, 6, rules",
    })
    void nameLineAndNearestWordOfWhatTheyDoNotKnow(String right, String wrong, int line, String near) {
        assertThat(catchThrowableOfType(RuleSetException.class, () -> load(PROFILE.replace(right, wrong)))
                        .diagnostics())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.line()).as(d.toString()).isEqualTo(line);
                    assertThat(d.message().zh()).contains(near);
                });
    }

    private Profile load(String text) throws IOException {
        return Profiles.load(Files.writeString(folder.resolve("county.yaml"), text), rules());
    }

    private static List<Rule> rules() {
        return List.of(rule("OWN-1"), rule("OWN-2"));
    }

    private static Rule rule(String id) {
        return RulePageReader.read(new RuleFile("own", "own/pages/" + id + ".md", Folder.PAGE.formatted(id, id)))
                .rule();
    }
}

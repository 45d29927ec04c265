package io.duban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.engine.check.EffectiveProfile;
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
        EffectiveProfile county = effective(PROFILE);

        assertThat(county.severity(rule("OWN-1"), RecordKind.MINUTES)).contains(Severity.ERROR);
        assertThat(county.severity(rule("OWN-1"), RecordKind.SPEECH)).contains(Severity.INFO);
        assertThat(county.selection(RecordKind.MINUTES).parameters())
                .containsExactly(Map.entry("OWN-1", Map.of("limit", "5")));
    }

    @Test
    void leaveOutKindsThatNoRuleAppliesToOrThatAreUnchecked() throws IOException {
        EffectiveProfile unchecked = effective(PROFILE.replace("essay", "minutes"));

        assertThat(effective(PROFILE).selection(RecordKind.NEWS).parameters()).isEmpty();
        assertThat(unchecked.selection(RecordKind.MINUTES).parameters()).isEmpty();
    }

    @Test
    void keepWhatTheyDoNotMention() throws IOException {
        EffectiveProfile silent = effective(PROFILE.substring(0, PROFILE.indexOf("rules:")));

        assertThat(rules()).allSatisfy(rule -> assertThat(silent.severity(rule, RecordKind.MINUTES))
                .contains(Severity.WARNING));
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

    private EffectiveProfile effective(String text) throws IOException {
        return new EffectiveProfile(load(text), rules());
    }

    private static List<Rule> rules() {
        return List.of(rule("OWN-1"), rule("OWN-2"));
    }

    private static Rule rule(String id) {
        return RulePageReader.read(new RuleFile("own", "own/pages/" + id + ".md", Folder.PAGE.formatted(id, id)))
                .rule();
    }
}

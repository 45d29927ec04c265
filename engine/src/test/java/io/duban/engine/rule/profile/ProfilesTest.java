package io.duban.engine.rule.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.api.LocalizedText;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.engine.check.EffectiveProfile;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        "OWN-2:, OWN-22:, 9, OWN-2",
        "limit:, limits:, 8, limit",
        "speech:, speach:, 7, speech",
        "enabled: false, enabled: no, 10, true",
        "intolerable: warning, intolerable: warnings, 3, warning",
        "unchecked: [essay], unchecked: [essays], 4, essay",
        "rules:, rulez:, 5, rules",
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

    @ParameterizedTest
    @CsvSource({"off,", "on, WARNING", "info, INFO", "error, ERROR"})
    void sayInOneWordWhatHoldsForAllKindsOfThePage(String word, Severity severity) throws IOException {
        EffectiveProfile profile =
                effective(PROFILE.substring(0, PROFILE.indexOf("rules:")) + "rules: { OWN-1: " + word + " }");

        assertThat(profile.severity(rule("OWN-1"), RecordKind.MINUTES)).isEqualTo(Optional.ofNullable(severity));
        assertThat(profile.severity(rule("OWN-1"), RecordKind.SPEECH)).isEmpty();
    }

    @Test
    void speakOfAWholeCategoryBeforeTheyExceptARule() throws IOException {
        EffectiveProfile profile =
                effective("id: own\ntitle: { zh: 自, en: own }\ncategories: { own: off }\nrules: { OWN-2: info }");

        assertThat(profile.severity(rule("OWN-1"), RecordKind.MINUTES)).isEmpty();
        assertThat(profile.severity(rule("OWN-2"), RecordKind.MINUTES)).contains(Severity.INFO);
    }

    @Test
    void extendOthersAndHaveTheLastWord() {
        List<Profile> profiles = Profiles.readAll(
                List.of(
                        file(
                                "base",
                                "intolerable: warning\nrules: { OWN-1: { severity: { speech: info }, parameters: { limit: 7 } } }"),
                        file("child", "extends: base\nrules: { OWN-1: error }"),
                        file("grandchild", "extends: child\nunchecked: [speech]\ncategories: { own: off }")),
                rules());

        EffectiveProfile child = new EffectiveProfile(profiles.get(1), rules());
        assertThat(profiles.get(2).intolerable()).isEqualTo(Severity.WARNING);
        assertThat(child.severity(rule("OWN-1"), RecordKind.MINUTES)).contains(Severity.ERROR);
        assertThat(child.severity(rule("OWN-1"), RecordKind.SPEECH)).isEmpty();
        assertThat(child.parameters(rule("OWN-1"))).containsEntry("limit", "7");
        assertThat(new EffectiveProfile(profiles.get(2), rules())
                        .selection(RecordKind.MINUTES)
                        .parameters())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"childd, child", "self, base"})
    void extendOnlyWhatThereIsAndNeverThemselves(String parent, String near) {
        List<RuleFile> files = List.of(file("base", ""), file("child", ""), file("self", "extends: " + parent));

        assertThatThrownBy(() -> Profiles.readAll(files, rules())).hasMessageContaining(near);
    }

    @Test
    void ofOneDigestAskTheSame() throws IOException {
        String digest = effective(PROFILE).info().digest();

        assertThat(effective(PROFILE.replace("id: county", "id: other")).info().digest())
                .isEqualTo(digest);
        assertThat(effective(PROFILE.replace("limit: 5", "limit: 6")).info().digest())
                .isNotEqualTo(digest);
        assertThat(effective(PROFILE.replace("minutes: error", "minutes: info"))
                        .info()
                        .digest())
                .isNotEqualTo(digest);
        assertThat(effective(PROFILE.replace("[essay]", "[minutes]")).info().digest())
                .isNotEqualTo(digest);
    }

    @Test
    void areChangedByAConfigurationThatNamesNone() throws IOException {
        Path file = Files.writeString(
                folder.resolve("duban.yaml"), "rules: { OWN-2: info }\nbaseline: known.json\nprofile: own.yaml\n");

        Configuration configuration = Configuration.load(file, rules());

        EffectiveProfile changed = new EffectiveProfile(configuration.changes().changing(load(PROFILE)), rules());
        assertThat(changed.profile().id()).isEqualTo("county");
        assertThat(changed.severity(rule("OWN-1"), RecordKind.MINUTES)).contains(Severity.ERROR);
        assertThat(changed.severity(rule("OWN-2"), RecordKind.MINUTES)).contains(Severity.INFO);
        assertThat(configuration.baseline()).isEqualTo(folder.resolve("known.json"));
        assertThat(configuration.profile()).isEqualTo(folder.resolve("own.yaml").toString());
        assertThat(configuration.waivers()).isNull();
    }

    private static RuleFile file(String id, String text) {
        return new RuleFile("", id + ".yaml", "id: " + id + "\ntitle: { zh: 自, en: own }\n" + text);
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
        LocalizedText words = new LocalizedText("题", "title");
        return new Rule(
                id,
                words,
                Map.of(RecordKind.MINUTES, Severity.WARNING),
                "own",
                null,
                Set.of(),
                List.of(),
                Map.of("limit", "3"),
                words,
                "1",
                List.of(),
                "");
    }
}

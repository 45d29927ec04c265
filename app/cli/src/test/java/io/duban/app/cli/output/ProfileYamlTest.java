package io.duban.app.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Rule;
import io.duban.engine.check.EffectiveProfile;
import io.duban.engine.rule.BuiltInRuleSets;
import io.duban.engine.rule.profile.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileYamlTest {
    private static final List<Rule> RULES =
            BuiltInRuleSets.load().stream().flatMap(set -> set.rules().stream()).toList();

    @TempDir
    Path folder;

    static Stream<Profile> profiles() {
        return Profiles.builtIn().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void readsBackAsTheSameProfile(Profile profile) throws IOException {
        EffectiveProfile effective = new EffectiveProfile(profile, RULES);

        String yaml = new ProfileYaml(Language.ZH).render(effective);

        EffectiveProfile again =
                new EffectiveProfile(Profiles.load(Files.writeString(folder.resolve("own.yaml"), yaml), RULES), RULES);
        assertThat(again.info()).isEqualTo(effective.info());
        assertThat(new ProfileYaml(Language.ZH).render(again)).isEqualTo(yaml);
    }
}

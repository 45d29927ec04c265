package io.duban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.api.rule.Outcome.Violated;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import io.duban.engine.rule.source.RuleSetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain DRL that somebody vouched for by its digest. */
class TrustedRuleSetsTest {
    private static final String PLAIN =
            """
            package plain
            import io.duban.api.record.*
            global io.duban.api.rule.Violations violations
            rule "OWN-1" dialect "mvel" when $p : Placeholder( text matches "X+局" )
            then violations.report("OWN-1", $p); end
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        Folder.of(folder, PLAIN, "OWN-1");
    }

    @Test
    void isTakenAsItStandsAndSaysSo() {
        String digest = UserRuleSets.digests(folder).get("own");

        RuleSet set = UserRuleSets.load(folder, Set.of(digest)).get(0);

        assertThat(set.info().trusted()).isTrue();
        assertThat(set.info().digest()).isEqualTo(digest);
        assertThat(set.evaluate(
                        Records.minutes(List.of(), Records.placeholder(5)),
                        new RuleSelection(Map.of("OWN-1", Map.of()))))
                .singleElement()
                .satisfies(result -> assertThat(result.outcome()).isInstanceOf(Violated.class));
    }

    @Test
    void isRefusedWithoutItsDigest() {
        assertThatThrownBy(() -> UserRuleSets.load(folder)).isInstanceOf(RuleSetException.class);
    }

    @Test
    void isRefusedOnceAnythingInItChanged() {
        String digest = UserRuleSets.digests(folder).get("own");
        new Folder(folder).write("own.drl", PLAIN + "\n");

        assertThatThrownBy(() -> UserRuleSets.load(folder, Set.of(digest))).isInstanceOf(RuleSetException.class);
    }

    @Test
    void stillNeedsAPageForEachRule() {
        new Folder(folder).write("own.drl", PLAIN.replace("rule \"OWN-1\"", "rule \"OWN-2\""));
        Set<String> digests = Set.copyOf(UserRuleSets.digests(folder).values());

        assertThatThrownBy(() -> UserRuleSets.load(folder, digests)).hasMessageContaining("OWN-2");
    }
}

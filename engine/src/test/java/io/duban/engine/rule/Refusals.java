package io.duban.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.engine.rule.source.RuleSetException;
import java.nio.file.Path;

/** What is said of rule sets that are refused. */
final class Refusals {
    private Refusals() {}

    /** The set must be refused for what stands in that file, and before it is compiled. */
    static void assertRefused(Path set, String file) {
        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> UserRuleSets.load(set));

        assertThat(refused).isNotNull();
        assertThat(refused.diagnostics()).isNotEmpty().allSatisfy(d -> {
            assertThat(d.file()).endsWith(file);
            assertThat(d.message().zh()).doesNotContain("无法编译");
        });
    }
}

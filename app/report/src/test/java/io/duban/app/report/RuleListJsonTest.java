package io.duban.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.duban.api.record.MeetingRecord;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.RuleSetInfo;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleListJsonTest {
    @Test
    void isValid() throws IOException {
        assertThat(Schemas.of("rules-1").validate(list(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void anotherDocumentIsNot() throws IOException {
        assertThat(Schemas.of("rules-1").validate(list().replace("rule_sets", "sets"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void hasAllThatIsKnownOfARule() throws IOException {
        assertThat(list())
                .contains("\"id\" : \"RE-01\"", "\"about\" : \"tasks\"", "\"days\" : \"5\"", "\"OLD-1\"", "第八条");
    }

    private static String list() throws IOException {
        return RuleListJson.render(List.of(new Listed()));
    }

    /** The sample's rules as a set that is only ever listed. */
    private static final class Listed implements RuleSet {
        @Override
        public RuleSetInfo info() {
            return SampleReport.RULE_SET;
        }

        @Override
        public List<Rule> rules() {
            return SampleRules.ALL;
        }

        @Override
        public List<RuleResult> evaluate(MeetingRecord record, RuleSelection selection) {
            throw new UnsupportedOperationException("a list asks no rule");
        }
    }
}

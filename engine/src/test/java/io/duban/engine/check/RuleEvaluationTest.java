package io.duban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Outcome.Satisfied;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.RuleSetInfo;
import io.duban.api.rule.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleEvaluationTest {
    private static final RuleSelection SELECTION = new RuleSelection(Map.of("A-1", Map.of(), "B-1", Map.of()));
    private static final MeetingRecord RECORD = Fakes.record(RecordKind.MINUTES, "纪要");

    @Test
    void resultsOfAllSetsAreSortedByRule() {
        assertThat(RuleEvaluation.evaluate(List.of(set("B-1"), set("A-1", "A-2")), RECORD, SELECTION))
                .containsExactly(new RuleResult("A-1", new Satisfied()), new RuleResult("B-1", new Satisfied()));
    }

    @Test
    void aRuleThatItsSetIsSilentAboutHasFailed() {
        assertThat(RuleEvaluation.evaluate(List.of(new Silent()), RECORD, SELECTION))
                .containsExactly(new RuleResult("A-1", new Failed("the rule set gave no result")));
    }

    private static RuleSet set(String... ids) {
        List<Rule> rules = List.of(ids).stream()
                .map(id -> Fakes.rule(id, Severity.ERROR, RecordKind.MINUTES))
                .toList();
        return new Fakes.Rules("of " + ids[0], rules, (id, record) -> new Satisfied());
    }

    private record Silent() implements RuleSet {
        @Override
        public RuleSetInfo info() {
            return new RuleSetInfo("silent", "1", Fakes.WORDS, "test", "built-in", "", false);
        }

        @Override
        public List<Rule> rules() {
            return set("A-1").rules();
        }

        @Override
        public List<RuleResult> evaluate(MeetingRecord record, RuleSelection selection) {
            return List.of();
        }
    }
}

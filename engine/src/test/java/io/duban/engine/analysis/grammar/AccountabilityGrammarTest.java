package io.duban.engine.analysis.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.AccountabilityClause;
import io.duban.engine.analysis.layout.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AccountabilityGrammarTest {
    private final AccountabilityGrammar accountability = new AccountabilityGrammar();

    @ParameterizedTest
    @CsvFileSource(resources = "accountability.csv", delimiter = '|', encoding = "UTF-8")
    void tellsThreatsFromMentionsAndOfficialsFromOutsiders(
            String text, @Nullable String clause, AccountabilityClause.@Nullable Against against) {
        List<AccountabilityClause> found = clauses(text);

        if (clause == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).isNotEmpty();
            assertThat(text).contains(found.get(0).text());
            assertThat(clause).startsWith(found.get(0).text());
            assertThat(found.get(0).against()).isEqualTo(against);
        }
    }

    @Test
    void keepsTwoCasesApart() {
        assertThat(clauses("对迟报的通报批评，造成后果的严肃追责。"))
                .extracting(AccountabilityClause::text)
                .containsExactly("对迟报的通报批评", "造成后果的严肃追责");
    }

    private List<AccountabilityClause> clauses(String text) {
        Sentence sentence = Texts.sentence(text);
        List<Clause> clauses = Clause.of(sentence);
        return accountability.clauses(clauses, Orders.confidence(sentence, clauses) > 0);
    }
}

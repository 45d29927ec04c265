package io.duban.engine.analysis.grammar.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.AccountabilityClause;
import io.duban.engine.analysis.grammar.SentenceReader;
import io.duban.engine.analysis.grammar.Texts;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.directive.Orders;
import io.duban.engine.analysis.layout.Sentence;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

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
    void takesWhatAMeetingWasHeldForForNoThreat() {
        Sentence opening = Texts.sentence("3月4日，望河镇召开排涝调度会，约谈进度滞后的塘站。");

        assertThat(new SentenceReader().read(opening, null).clauses()).isEmpty();
    }

    @Test
    void keepsTwoCasesApart() {
        assertThat(clauses("对迟报的通报批评，造成后果的严肃追责。"))
                .extracting(AccountabilityClause::text)
                .containsExactly("对迟报的通报批评", "造成后果的严肃追责");
    }

    @Test
    void readsOneStepAfterAnother() {
        assertThat(clauses("对迟报的，第一次通报批评，第二次约谈站长。"))
                .extracting(AccountabilityClause::text)
                .containsExactly("对迟报的，第一次通报批评", "第二次约谈站长");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "对虚报的，由镇纪委严肃追责。|对虚报的|镇纪委|严肃追责",
                "镇纪委要对虚报的严肃问责。|对虚报的|镇纪委|严肃问责",
                "逾期未报的单位全镇通报。|逾期未报的||单位全镇通报",
                "对虚报的取消评优资格。|对虚报的||取消评优资格",
                "要严肃追责问责。|||要严肃追责问责"
            })
    void tellsTheCaseWhoActsAndWhatFollows(
            String text, @Nullable String condition, @Nullable String actor, String consequence) {
        assertThat(clauses(text)).singleElement().satisfies(clause -> {
            assertThat(clause.condition()).isEqualTo(Objects.requireNonNullElse(condition, ""));
            assertThat(clause.actor()).isEqualTo(Objects.requireNonNullElse(actor, ""));
            assertThat(clause.consequence()).isEqualTo(consequence);
        });
    }

    private List<AccountabilityClause> clauses(String text) {
        Sentence sentence = Texts.sentence(text);
        List<Clause> clauses = Clause.of(sentence);
        return accountability.clauses(clauses, Orders.confidence(sentence, clauses) > 0);
    }
}

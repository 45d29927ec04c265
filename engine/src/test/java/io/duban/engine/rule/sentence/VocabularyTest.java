package io.duban.engine.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.duban.api.rule.Citation;
import io.duban.engine.rule.drl.RuleAssembly;
import io.duban.engine.rule.sentence.Listing.Entry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();

    static Stream<Entry> conditions() {
        return Listing.all().entries().stream().filter(entry -> !entry.part().equals("结论"));
    }

    static Stream<Entry> conclusions() {
        return Listing.all().entries().stream().filter(entry -> entry.part().equals("结论"));
    }

    @Test
    void hasFortyConditionsAndTenConclusionsThatDifferInMoreThanTheirElement() {
        assertThat(VOCABULARY.conditions().stream()
                        .map(c -> c.predicate().form())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(40);
        assertThat(conclusions()
                        .map(entry -> entry.form().replaceAll("报告.*：", "报告"))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void readsEveryConditionOfItsTables(Entry entry) {
        RuleAssembly rule = new RuleAssembly();
        assertThatCode(() -> VOCABULARY.add(entry.example(), rule)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("conclusions")
    void readsEveryConclusionOfItsTables(Entry entry) {
        RuleDraft draft = new RuleDraft(VOCABULARY, "QH-01", "题");
        draft.cite("《办法》第一条", Citation.Status.VERIFIED);
        assertThatCode(() -> new Consequences(VOCABULARY).apply(entry.example(), draft))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void understandsEverySentenceInOneWayOnly(Entry entry) {
        List<String> matching = conditions()
                .filter(other -> Sentence.of(other.form(), VOCABULARY.words())
                        .match(entry.example())
                        .isPresent())
                .map(Entry::form)
                .toList();
        assertThat(matching).containsExactly(entry.form());
    }

    @ParameterizedTest
    @CsvSource({"3,3", "１２,12", "三,3", "两,2", "十,10", "十五,15", "二十,20", "一百,100", "一百二十三,123", "一百零五,105"})
    void readsNumbers(String written, int number) {
        assertThat(ChineseNumber.of(written)).isEqualTo(number);
    }
}

package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.app.report.Messages;
import io.duban.engine.rule.page.RecordElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a rule can miss has a name in the reports: nobody should have to read {@code meeting.day}. */
class ElementNamesTest {
    @ParameterizedTest
    @EnumSource(RecordElement.class)
    void everyElementThatARuleCanNeedHasANameInBothLanguages(RecordElement element) {
        for (Language language : Language.values()) {
            String key = "element." + element.id();

            assertThat(Messages.in(language).textOr(key, "")).as(key).isNotEmpty();
        }
    }
}

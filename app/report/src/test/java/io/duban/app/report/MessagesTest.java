package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.OutlineStyle;
import io.duban.api.record.RecordKind;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties english = properties("messages.properties");
        Properties chinese = properties("messages_zh.properties");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void everyNameThatReportsLookUpHasWords() throws IOException {
        Stream<String> needed = Stream.of(
                        keys("verdict.", Verdict.values()),
                        keys("severity.", Severity.values()),
                        keys("kind.", RecordKind.values()),
                        keys("directive.", Directive.Kind.values()),
                        keys("citation.", Citation.Status.values()),
                        inspected(),
                        keys("notice.", NoticeKind.values()),
                        keys("problem.", Reason.values()).map(key -> key.replace('_', '-')),
                        keys("problem.", Reason.values()).map(key -> key.replace('_', '-') + ".remedy"))
                .flatMap(keys -> keys);

        assertThat(properties("messages.properties").stringPropertyNames()).containsAll(needed.toList());
    }

    @Test
    void englishIsEnglishOnAChineseMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(Messages.in(Language.EN).text("verdict.acceptable")).isEqualTo("acceptable");
            assertThat(Messages.in(Language.ZH).text("verdict.acceptable")).isEqualTo("合格");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersAreNotGrouped() {
        assertThat(Messages.in(Language.EN).text("place.page", 12345)).isEqualTo("page 12345");
    }

    private static Stream<String> inspected() {
        return Stream.of(
                        keys("style.", OutlineStyle.values()),
                        keys("role.", ResponsibleUnit.Role.values()),
                        keys("unit.", ResponsibleUnit.Kind.values()),
                        keys("deadline.", Deadline.Type.values()),
                        keys("against.", AccountabilityClause.Against.values()),
                        keys("tag.directive.", Directive.Kind.values()),
                        keys("tag.role.", ResponsibleUnit.Role.values()),
                        keys("tag.unit.", ResponsibleUnit.Kind.values()),
                        keys("tag.deadline.", Deadline.Type.values()),
                        keys("tag.against.", AccountabilityClause.Against.values()),
                        MeetingFields.NAMES.stream().map("element.meeting."::concat),
                        MeetingFields.NAMES.stream().map("tag.meeting."::concat))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(String prefix, Enum<?>... names) {
        return Arrays.stream(names).map(name -> prefix + Json.lower(name));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name))) {
            properties.load(new InputStreamReader(in, UTF_8));
        }
        return properties;
    }
}

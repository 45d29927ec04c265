package io.duban.app.cli.output;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Severity;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)|%n");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(placeholders(Language.ZH))
                .isEqualTo(placeholders(Language.EN))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void everyConstantThatIsShownHasAName(String prefix, Enum<?> constant) {
        assertThat(Messages.in(Language.EN).text(prefix + constant.name())).isNotBlank();
    }

    static Stream<Object[]> spoken() {
        Map<String, Enum<?>[]> spoken = Map.of(
                "kind.", RecordKind.values(),
                "severity.", Severity.values(),
                "citation.", Citation.Status.values());
        return spoken.entrySet().stream().flatMap(entry -> Arrays.stream(entry.getValue())
                .map(constant -> new Object[] {entry.getKey(), constant}));
    }

    @Test
    void theMachinesLocaleDoesNotShowThrough() {
        assertThat(Messages.in(Language.EN).text("usage.missing", "PATH")).isEqualTo("Missing: PATH");
        assertThat(Messages.in(Language.ZH).text("usage.missing", "PATH")).isEqualTo("缺少：PATH");
    }

    private static Map<String, Set<String>> placeholders(Language language) {
        ResourceBundle bundle = Messages.in(language).bundle();
        return bundle.keySet().stream().collect(toMap(key -> key, key -> PLACEHOLDER
                .matcher(bundle.getString(key))
                .results()
                .map(MatchResult::group)
                .collect(toSet())));
    }
}

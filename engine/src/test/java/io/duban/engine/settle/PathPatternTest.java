package io.duban.engine.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {
    @ParameterizedTest
    @CsvSource({
        "a.txt, a.txt, true",
        "a.txt, x/y/a.txt, true",
        "a.txt, x/aa.txt, false",
        "x/*.txt, /home/x/a.txt, true",
        "x/*.txt, x/y/a.txt, false",
        "x/**.txt, x/y/a.txt, true",
        "x/**, y/a.txt, false",
        "?.txt, x\\a.txt, true",
        "?.txt, ab.txt, false",
        "*, x/y/z, true",
    })
    void comparesNamesFromTheEndByWholeFolders(String pattern, String name, boolean matches) {
        assertThat(new PathPattern(pattern).matches(name)).isEqualTo(matches);
    }

    @Test
    void isNotHeldUpByManyStars() {
        PathPattern pattern = new PathPattern("*a".repeat(200) + "b");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(pattern.matches("a".repeat(2_000))).isFalse());
    }
}

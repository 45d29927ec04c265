package io.duban.api.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Location;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingElementTest {
    private static final MeetingElement HOST = element("镇长严禾", "严禾", 4, 0.9);

    private static MeetingElement element(String text, String value, int start, double confidence) {
        return new MeetingElement(text, value, Location.of(start, start + text.length()), confidence);
    }

    @Test
    void equalsOneWithTheSameComponents() {
        MeetingElement same = element("镇长严禾", "严禾", 4, 0.9);

        assertThat(same).isEqualTo(HOST).hasSameHashCodeAs(HOST);
    }

    @ParameterizedTest
    @MethodSource("others")
    void differsInAnyComponent(MeetingElement other) {
        assertThat(other).isNotEqualTo(HOST);
        assertThat(HOST).isNotEqualTo(null);
    }

    static Stream<MeetingElement> others() {
        return Stream.of(
                element("书记严禾", "严禾", 4, 0.9),
                element("镇长严禾", "严  禾", 4, 0.9),
                element("镇长严禾", "严禾", 5, 0.9),
                element("镇长严禾", "严禾", 4, 0.8));
    }
}

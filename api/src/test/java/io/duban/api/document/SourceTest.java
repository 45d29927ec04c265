package io.duban.api.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void theHeadOfAShortTextIsAllOfIt() {
        assertThat(head("修桥会议", Charset.forName("GB18030"))).isEqualTo("修桥会议");
        assertThat(head("", UTF_8)).isEmpty();
    }

    @Test
    void theHeadOfALongTextEndsWithinTheBytesAllowed() {
        String text = "桥".repeat(Source.HEAD_BYTES);

        assertThat(head(text, UTF_8))
                .startsWith("桥桥桥")
                .hasSizeBetween(Source.HEAD_BYTES / 3, Source.HEAD_BYTES / 3 + 2);
    }

    @Test
    void whatIsNoTextHasNoHead() {
        assertThat(new Source("a.bin", new byte[] {0, 1, 2, 3, 0, 0, 7}).head()).isEmpty();
    }

    private static String head(String text, Charset charset) {
        return new Source("a.txt", text.getBytes(charset)).head().orElseThrow().text();
    }
}

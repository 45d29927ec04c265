package io.duban.app.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainMarkdownTest {
    private static final String PAGE =
            """
            # 标题
            写明 **时限**，见 [规定](https://norms.example/1)，用 `duban`。
            ```violating kind=minutes
            ## 不是标题 **原样**
            ```
            """;

    @Test
    void takesTheMarksAwayAndLeavesExamplesAsTheyAre() {
        assertThat(new PlainMarkdown(new Style(false)).render(PAGE))
                .isEqualTo(
                        """
                        标题
                        写明 时限，见 规定 (https://norms.example/1)，用 duban。
                            [violating kind=minutes]
                            ## 不是标题 **原样**

                        """);
    }

    @Test
    void headingsAreBoldOnATerminal() {
        assertThat(new PlainMarkdown(new Style(true)).render("## 为什么")).isEqualTo("\u001B[1m为什么\u001B[0m\n");
    }
}

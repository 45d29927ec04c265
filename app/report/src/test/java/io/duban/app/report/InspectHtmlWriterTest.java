package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.app.report.page.InspectHtmlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectHtmlWriterTest {
    private static final Pattern OWN_WORDS =
            Pattern.compile("<a class=\"t\".*?</a>|<span class=\"(t|tip|n|after)\".*?</span>|<[^>]*>");

    private String page = "";

    @BeforeEach
    void write() throws IOException {
        page = page(Language.ZH);
    }

    @Test
    void theTextStandsAsItIsOnceTheMarksAreTakenAway() {
        assertThat(paragraphs())
                .startsWith(
                        "首页 &gt; 正文",
                        "石桥镇&lt;script&gt;alert(1)&lt;/script&gt;会议纪要",
                        "主持：周明",
                        "一、镇建设办牵头修桥，月底前完成；逾期的，&quot;通报&quot; &amp; 批评。",
                        "XX村清淤。\ufffd[2J\ufffd\ufffd");
        assertThat(page).contains("<td>", "各村");
    }

    @Test
    void everyElementIsMarkedWithItsLetters() {
        assertThat(found("class=\"m ([a-z]+)\" id=\"s1"))
                .containsExactly(
                        "meeting",
                        "meeting",
                        "directive",
                        "outline",
                        "unit",
                        "deadline",
                        "clause",
                        "directive",
                        "placeholder",
                        "directive",
                        "unit");
        assertThat(found("href=\"#s1r1-[a-z]+\\d+\"[^>]*>([^<]*)<"))
                .containsExactly("名", "主", "任1", "层1", "牵", "限绝", "追", "任2", "空", "任3", "责类");
    }

    @Test
    void marksThatCrossAreCutAndSpeakOnce() {
        assertThat(page).contains("完成；</span></span><span class=\"m clause\">逾期的");
        assertThat(found("(<span)")).hasSameSizeAs(found("(</span>)"));
    }

    @Test
    void whatIsInheritedLeadsToWhereItStands() {
        String place = found("class=\"m deadline\" id=\"([^\"]+)\"").get(0);

        assertThat(page).contains("<span class=\"after\"><a href=\"#" + place + "\">完成时限：月底前</a></span>");
    }

    @Test
    void everyLinkLeadsToOneElementOfThePage() {
        List<String> ids = found(" id=\"([^\"]+)\"");

        assertThat(ids).doesNotHaveDuplicates().containsAll(found("href=\"#([^\"]+)\""));
    }

    @Test
    void whatBelongsToNoRecordIsNamedSo() {
        assertThat(page).contains("<span class=\"t\">未计入</span>首页");
    }

    @Test
    void nothingInADocumentActsAndNothingIsFetched() {
        assertThat(page)
                .contains("default-src 'none'", "<h2>a&amp;b&lt;i&gt;.txt</h2>")
                .doesNotContain("<script", "http:", "https:", "src=", "url(", "@import", "javascript:")
                .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\u202e]");
    }

    @Test
    void speaksTheLanguageOfTheReport() throws IOException {
        assertThat(page).contains("<html lang=\"zh-CN\">", "图例");
        assertThat(page(Language.EN)).contains("<html lang=\"en\">", "What the marks mean", ">task 1<");
    }

    private List<String> paragraphs() {
        return found("<p lang=\"zh\"[^>]*>(.*?)</p>").stream()
                .map(html -> OWN_WORDS.matcher(html).replaceAll(""))
                .toList();
    }

    private List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String page(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new InspectHtmlWriter().write(SampleTranscript.in(language), out);
        return out.toString(UTF_8);
    }
}

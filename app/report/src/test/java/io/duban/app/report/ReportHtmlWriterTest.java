package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.report.Report;
import io.duban.app.report.page.ReportHtmlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportHtmlWriterTest {
    private final Document page = page(SampleReport.in(Language.ZH));

    @Test
    void everyFindingStandsUnderItsRecordWithItsWordsAndItsRule() {
        assertThat(page.select(".findings > li")).hasSize(10);
        assertThat(page.select("#s1r1-f1 mark").text()).isEqualTo("尽快");
        assertThat(page.select("#s1r1-f1 a.rule").attr("href")).isEqualTo("#rule-SV-02");
        assertThat(page.select("#rule-SV-02 h3").text()).isEqualTo("SV-02 时限模糊");
    }

    @Test
    void whatWasNotCheckedIsSaidWhereItBelongs() {
        assertThat(page.select("#s3 .notes").text()).contains("无法读取这种格式");
        assertThat(page.select(".open li").eachAttr("data-rule")).containsExactly("FE-03", "FE-04");
    }

    @Test
    void whatDoesNotCountSaysWhy() {
        assertThat(page.select(".findings > .waived .state").text()).isEqualTo("豁免：已报县政府办同意（周明，至 2027-06-30）");
        assertThat(page.select(".findings > .known .state").text()).isEqualTo("存量（基线已有）");
    }

    @Test
    void everyLinkLeadsToOneElementOfThePage() {
        Document marked = page(SampleTranscript.withFinding(Language.ZH));

        for (Document each : List.of(page, marked)) {
            List<String> ids = each.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            each.select("a[href]")
                    .forEach(link -> assertThat(ids).contains(link.attr("href").substring(1)));
        }
    }

    @Test
    void aFindingIsMarkedInTheText() {
        Document marked = page(SampleTranscript.withFinding(Language.ZH));

        Element mark = marked.getElementById("s1r1-f1-m");
        assertThat(mark).isNotNull();
        assertThat(mark.select("> .t").text()).isEqualTo("SV-02");
        assertThat(mark.parents().is("details")).isTrue();
        assertThat(mark.wholeText()).contains("月底前");
    }

    @Test
    void theFiltersOfferWhatThePageHolds() {
        assertThat(page.select("#by-unit option").eachAttr("value")).containsExactly("", "乡镇", "局办");
        assertThat(page.select("#by-rule option").eachAttr("value"))
                .containsExactly("", "FE-03", "FE-04", "RE-01", "SV-02");
        assertThat(page.select("#by-severity option").eachAttr("value"))
                .containsExactly("", "error", "warning", "info");
    }

    @Test
    void onlyTheScriptOfThePageItselfMayRunAndNothingIsFetched() throws Exception {
        String script = page.select("script").get(0).data();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));

        assertThat(page.select("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'")
                .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("[src], link, [onclick]")).isEmpty();
        assertThat(page.html()).doesNotContain("\u001b");
    }

    private static Document page(Report report) {
        try {
            return Jsoup.parse(new String(ExchangeTest.bytes(new ReportHtmlWriter(), report), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import io.duban.api.Language;
import io.duban.app.report.ledger.CalendarWriter;
import io.duban.app.report.office.OpinionWriter;
import io.duban.app.report.office.ReportXlsxWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What an office opens the ledger with: workbooks and calendars, read by libraries that did not write them. */
class OfficeTest {
    @Test
    void theWorkbookHasItsSheetsWithRealDatesFiltersAndAFrozenHeader() throws IOException {
        Map<String, String> parts = parts(ExchangeTest.bytes(new ReportXlsxWriter(), SampleReport.in(Language.ZH)));

        assertThat(Jsoup.parse(parts.get("xl/workbook.xml"), Parser.xmlParser())
                        .select("sheet")
                        .eachAttr("name"))
                .containsExactly("汇总", "按报送单位", "按规则", "按会议月份", "问题", "督办台账");
        for (int i = 1; i <= 6; i++) {
            var sheet = Jsoup.parse(parts.get("xl/worksheets/sheet" + i + ".xml"), Parser.xmlParser());
            assertThat(sheet.select("pane").attr("state")).isEqualTo("frozen");
            assertThat(sheet.select("autoFilter")).hasSize(1);
            assertThat(sheet.select("pageSetup").attr("orientation")).isEqualTo("landscape");
        }
        var ledger = Jsoup.parse(parts.get("xl/worksheets/sheet6.xml"), Parser.xmlParser());
        long march31 = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.of(2031, 3, 31));
        assertThat(ledger.select("c:not([t]) v").eachText()).anyMatch(value -> Double.parseDouble(value) == march31);
    }

    @Test
    void theLetterNamesEveryFindingWithItsPlaceWordsBasisAndRemedy() throws IOException {
        Map<String, String> parts = parts(ExchangeTest.bytes(new OpinionWriter(), SampleReport.in(Language.ZH)));

        assertThat(Jsoup.parse(parts.get("word/document.xml"), Parser.xmlParser())
                        .select("w|t")
                        .eachText())
                .contains("审查意见书", "送审文件：柳溪镇会议纪要.docx", "1．［警告］SV-02 时限模糊", "第1页第3段：“尽快”", "建议：写明由哪个单位办理")
                .noneMatch(line -> line.contains("豁免"));
    }

    @Test
    void theCalendarHasAnEventForEachDueDayThatAnotherLibraryReads() throws IOException {
        byte[] calendar = ExchangeTest.bytes(new CalendarWriter(), SampleReport.in(Language.ZH));
        List<VEvent> events =
                Biweekly.parse(new String(calendar, UTF_8)).first().getEvents();

        assertThat(events).isNotEmpty();
        assertThat(events.get(0).getDateStart().getValue().toString()).contains("2031");
        assertThat(Biweekly.parse(new String(calendar, UTF_8))
                        .first()
                        .validate(ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void noLineOfACalendarIsLongerThan75OctetsAndNoCharacterIsTorn() throws IOException {
        String calendar = new String(ExchangeTest.bytes(new CalendarWriter(), SampleReport.in(Language.ZH)), UTF_8);

        assertThat(calendar.split("\r\n"))
                .allMatch(line -> line.getBytes(UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD") || line.contains("\n"));
    }

    static Map<String, String> parts(byte[] office) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }
}

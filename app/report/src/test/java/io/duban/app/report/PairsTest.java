package io.duban.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.document.Location;
import io.duban.api.likeness.CommonPassage;
import io.duban.api.likeness.ComparedRecord;
import io.duban.api.likeness.LikePair;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import io.duban.app.report.compare.PairsCsvWriter;
import io.duban.app.report.compare.PairsHtmlWriter;
import io.duban.app.report.compare.PairsTextWriter;
import io.duban.app.report.compare.PairsWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is told of two records that share text. */
class PairsTest {
    private static final String TEXT = "石桥镇会议纪要\n清沟排水<b>月底前完成</b>\n柳溪镇会议纪要\n清沟排水<b>月底前完成</b>，不得拖延";
    private static final int SECOND = TEXT.indexOf("柳溪");

    @Test
    void thePageShowsBothSidesWithWhatTheyShareMarkedAndLinked() throws IOException {
        Document page = Jsoup.parse(written(new PairsHtmlWriter(), Language.ZH));

        assertThat(page.select("#p0 section")).hasSize(2);
        assertThat(page.select("mark")).hasSize(2).allMatch(mark -> mark.wholeText()
                .endsWith("清沟排水<b>月底前完成</b>"));
        assertThat(page.select("#p0a0 a").attr("href")).isEqualTo("#p0b0");
        assertThat(page.select("script, [src], link")).isEmpty();
        page.select("a[href]")
                .forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    }

    @Test
    void theListNamesShareRecordsAndTheLongestPassage() throws IOException {
        assertThat(written(new PairsTextWriter(), Language.ZH))
                .contains("雷同 87%", "甲.txt 第 1 份", "乙.txt 第 2 份", "日期不足以判断先后", "⟦清沟排水", "雷同 1 对");
        assertThat(written(new PairsTextWriter(), Language.EN)).contains("87% in common", "pairs that share text: 1");
    }

    @Test
    void theTableHasARowAPair() throws IOException {
        assertThat(written(new PairsCsvWriter(), Language.ZH).split("\r\n", -1))
                .hasSize(3)
                .anyMatch(row -> row.startsWith("甲.txt,") && row.contains(",87%,1,"));
    }

    private static String written(PairsWriter writer, Language language) throws IOException {
        var document = new io.duban.api.document.Document("text", TEXT, List.of());
        Location first = Location.of(TEXT.indexOf("清沟"), TEXT.indexOf("\n柳溪"));
        Location second = first.withOffsets(TEXT.lastIndexOf("清沟"), TEXT.lastIndexOf("，"));
        LikePair pair = new LikePair(
                new ComparedRecord("甲.txt", record(1, 0, SECOND - 1), document),
                new ComparedRecord("乙.txt", record(2, SECOND, TEXT.length()), document),
                0.879,
                List.of(new CommonPassage(first, second)));
        StringWriter out = new StringWriter();
        writer.write(List.of(pair), 2, Messages.in(language), out);
        return out.toString();
    }

    private static MeetingRecord record(int index, int start, int end) {
        return new MeetingRecord(
                index,
                null,
                RecordKind.MINUTES,
                1,
                Meeting.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                2,
                Location.of(start, end));
    }
}

package io.duban.engine.analysis.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.api.record.DateMention;
import io.duban.api.record.DocumentNumber;
import io.duban.api.record.Paper;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.layout.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperReaderTest {
    private static final String TITLE = "柳湾镇防汛工作会议纪要";
    private static final String TIME = "时间：2026年4月8日上午";

    private final ChineseRecordAnalyzer analyzer = new ChineseRecordAnalyzer();

    @ParameterizedTest
    @CsvSource({
        "柳政发〔2026〕3号,2026,3,true,false,false,false",
        "柳政发[2026]03号,2026,3,false,true,false,false",
        "柳政发（26）第12号,2026,12,false,false,true,true",
        "柳政发〔2027〕3 号,2027,3,true,false,false,false"
    })
    void readsNumbersOfPapers(
            String number,
            int year,
            int serial,
            boolean hexagonal,
            boolean padded,
            boolean ordinal,
            boolean shortYear) {
        assertThat(paper(TITLE, TIME, "按照《办法》（" + number + "）办理。").numbers())
                .extracting(
                        DocumentNumber::text,
                        DocumentNumber::year,
                        DocumentNumber::serial,
                        DocumentNumber::hexagonal,
                        DocumentNumber::padded,
                        DocumentNumber::ordinal,
                        DocumentNumber::shortYear,
                        DocumentNumber::own,
                        DocumentNumber::afterMeeting)
                .containsExactly(
                        tuple(number, year, serial, hexagonal, padded, ordinal, shortYear, false, year > 2026));
    }

    @Test
    void tellsItsOwnNumberFromThoseItCites() {
        assertThat(paper(TITLE, "柳政纪〔2026〕3号", TIME, "按照柳政发〔2025〕7号文件办理。").numbers())
                .extracting(DocumentNumber::text, DocumentNumber::own)
                .containsExactly(tuple("柳政纪〔2026〕3号", true), tuple("柳政发〔2025〕7号", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"按照（2025）柳01民初12号判决办理。", "完成清淤（25）处。", "第32次常务会议（第3期）。"})
    void takesNothingElseForANumber(String line) {
        assertThat(paper(TITLE, TIME, line).numbers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026年6月30日,2026-06-30,ARABIC,false,'',''",
        "6月30日,2026-06-30,ARABIC,false,'',''",
        "2026年06月05日,2026-06-05,PADDED,false,'',''",
        "二〇二六年六月三十日,2026-06-30,CHINESE,false,'',''",
        "二○二六年六月三十日,2026-06-30,MIXED,false,'',''",
        "2026年六月3日,2026-06-03,MIXED,false,'',''",
        "26年6月30日,2026-06-30,ARABIC,true,'',''",
        "2026年6月30日（星期三）,2026-06-30,ARABIC,false,三,二",
        "6月30日 星期二,2026-06-30,ARABIC,false,二,二"
    })
    void readsDates(
            String date, String day, DateMention.Form form, boolean shortYear, String weekday, String rightWeekday) {
        DateMention found = paper(TITLE, TIME, "对照" + date + "的险情检查。").dates().get(1);
        assertThat(found.text()).isEqualTo(date);
        assertThat(found.day()).hasToString(day);
        assertThat(found)
                .extracting(DateMention::form, DateMention::shortYear, DateMention::weekday, DateMention::rightWeekday)
                .containsExactly(form, shortYear, weekday, rightWeekday);
    }

    @ParameterizedTest
    @CsvSource({"6月31日,false", "2026年2月29日,false", "2024年2月29日,true", "13月5日,false", "4月30日,true"})
    void knowsWhichDaysThereAre(String date, boolean possible) {
        assertThat(paper(TITLE, TIME, "定于" + date + "验收。").dates().get(1).possible())
                .isEqualTo(possible);
    }

    @Test
    void tellsWhatDatesDate() {
        Paper paper = paper(
                TITLE,
                TIME,
                "地点：镇政府",
                "2026年4月9日，镇长主持召开会议，研究防汛工作。",
                "一、完成清淤。",
                "二、备足沙袋。",
                "三、排好值班。",
                "四、查清险段。",
                "柳湾镇人民政府",
                "2026年4月20日");
        assertThat(paper.dates())
                .extracting(DateMention::role, DateMention::afterMeeting)
                .containsExactly(
                        tuple(DateMention.Role.MEETING, 0),
                        tuple(DateMention.Role.MEETING, 1),
                        tuple(DateMention.Role.ISSUE, 12));
    }

    @ParameterizedTest
    @CsvSource({"机密★1年,机密", "秘密,秘密", "内部资料 注意保存,内部资料"})
    void readsAMarkOfSecrecyAboveTheTitle(String line, String mark) {
        assertThat(paper(line, TITLE, TIME, "完成清淤。").secrecy())
                .extracting(element -> element == null ? "" : element.value())
                .isEqualTo(mark);
    }

    @Test
    void takesNoTalkOfSecrecyForAMark() {
        assertThat(paper(TITLE, TIME, "机密文件要清查。").secrecy()).isNull();
    }

    private Paper paper(String... lines) {
        return analyzer.analyze(Texts.document(lines)).get(0).paper();
    }
}

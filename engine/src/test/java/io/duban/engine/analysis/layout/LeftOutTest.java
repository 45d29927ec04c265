package io.duban.engine.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutTest {
    private static final String BODY = "会议研究了青石桥的维修，交通局汇报了工期，大家提出了意见。";

    private static List<String> leftOut(String... lines) {
        Document document = Texts.document(lines);
        return LeftOut.of(document, new RecordSplitter().split(document)).stream()
                .map(document::text)
                .toList();
    }

    @Test
    void isWhatThePageAroundARecordSays() {
        assertThat(leftOut("首页 > 要闻 > 正文", "青河镇修桥会议纪要", BODY, "第 2 页 共 5 页", "- " + BODY))
                .containsExactly("首页 > 要闻 > 正文", "第 2 页 共 5 页");
    }

    @Test
    void isWhatASiteThatSharesPapersSaysOfOne() {
        assertThat(leftOut("打印本文  关闭窗口", "青河镇修桥会议纪要", BODY)).containsExactly("打印本文  关闭窗口");
        assertThat(leftOut("约3.1千字", "2026-02-11 发布于海南", "修桥会议纪要.docx", "青河镇修桥会议纪要", BODY))
                .containsExactly("约3.1千字", "2026-02-11 发布于海南", "修桥会议纪要.docx");
    }

    @Test
    void isHowANewspaperIsLeafedThroughAndHowLongAPageTakesToRead() {
        assertThat(leftOut("«上一版 下一版»本期共4版", "本篇文章210字，读完约1分钟", "青河镇召开修桥会议", BODY))
                .containsExactly("«上一版 下一版»本期共4版", "本篇文章210字，读完约1分钟");
    }

    @Test
    void isTheNameOfASite() {
        assertThat(leftOut("青河新闻网", "青河镇召开修桥会议", BODY)).containsExactly("青河新闻网");
        assertThat(leftOut("供水管网", BODY)).isEmpty();
    }

    @Test
    void isNotTheDayOfAPage() {
        assertThat(leftOut("青河镇召开修桥会议", "2026-04-06", BODY)).isEmpty();
    }

    @Test
    void isNothingWhereEverythingIsRead() {
        assertThat(leftOut("青河镇修桥会议纪要", "# 一、工期", "* " + BODY)).isEmpty();
    }

    @Test
    void isThePrefaceOfACompilation() {
        assertThat(leftOut("修桥材料（2篇）", "篇一：例会纪要", BODY, "篇二：例会讲话", BODY)).containsExactly("修桥材料（2篇）");
    }

    @Test
    void isNotASentenceThatAPageMarkCutsInTwo() {
        String first = "会议研究了青石桥的维修，交通局汇报了";
        assertThat(leftOut("青河镇修桥会议纪要", first, "— 3 —", "工期，大家提出了意见。")).containsExactly("— 3 —");
    }
}

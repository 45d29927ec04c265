package io.duban.engine.analysis.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Document;
import io.duban.api.document.Location;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {
    @Test
    void readsTraditionalCharactersAsSimplifiedAndQuotesTheOriginal() {
        Passage passage = Texts.passage("會議決定修橋");

        assertThat(passage.text()).isEqualTo("会议决定修桥");
        assertThat(passage.quote(2, 6)).isEqualTo("決定修橋");
    }

    @Test
    void leavesOutTheReadingsThatASitePutsBehindCharacters() {
        Document document = Texts.document("會(huì)議決定修橋(qiáo)，由水務(wù)站負(fù)責(zé)。");
        Passage passage = new RecordSplitter().split(document).get(0).passages().get(0);

        assertThat(passage.text()).isEqualTo("会议决定修桥，由水务站负责。");
        assertThat(document.text(passage.locate(8, 11))).isEqualTo("水務(wù)站");
        assertThat(passage.quote(8, 11)).isEqualTo("水務站");
    }

    @ParameterizedTest
    @ValueSource(strings = {"堤长(m)、堤高(m)按图施工。", "方案(ppt)由水务站准备。", "渔歌《阿(ā)里》照旧演出。"})
    void keepsWordsInBrackets(String line) {
        Document document = Texts.document(line);

        assertThat(new RecordSplitter().split(document).get(0).passages().get(0).text())
                .isEqualTo(line);
    }

    @Property
    void locatesTheTextOfEveryRangeWithinAPiece(
            @ForAll @IntRange(max = 30) int before, @ForAll @IntRange(min = 1, max = 12) int length) {
        String text = "空".repeat(before) + "由交通局牵头维修老桥并通车" + "尾";
        Document document = new Document("text", text, List.of());
        Passage passage = Passage.of(text.substring(before, before + 13), Location.of(before, before + 13), 0);

        assertThat(document.text(passage.locate(0, length)))
                .isEqualTo(passage.text().substring(0, length));
        assertThat(document.text(passage.locate(13 - length, 13)))
                .isEqualTo(passage.text().substring(13 - length));
    }

    @Test
    void locatesBothPiecesOfASentenceThatAPageMarkCuts() {
        Document document = Texts.document("会议要求水务局在汛期到来之前完成老城区", "第2页", "排水沟的清理。");
        Passage passage = new RecordSplitter().split(document).get(0).passages().get(0);

        assertThat(passage.text()).isEqualTo("会议要求水务局在汛期到来之前完成老城区排水沟的清理。");
        int ditch = passage.text().indexOf("排水沟");
        assertThat(document.text(passage.locate(ditch, ditch + 3))).isEqualTo("排水沟");
        assertThat(document.text(passage.location())).contains("第2页");
    }
}

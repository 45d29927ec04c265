package io.duban.engine.analysis.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Statement;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.layout.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReaderTest {
    private static final String HEAD =
            """
            青山镇党委会议记录
            时间：2026年4月10日
            主持人：周敏
            出席：周敏、韩立、苏文
            """;

    @ParameterizedTest
    @CsvSource({
        "韩立：我赞成这个方案。, 韩立",
        "韩立（副镇长）：我赞成这个方案。, 韩立",
        "副镇长韩立：我赞成这个方案。, 韩立",
        "苏文同志：我赞成这个方案。, 苏文",
        "王书记：我赞成这个方案。, 王书记",
        "【苏文】请韩立再算一遍。, 苏文",
    })
    void knowsSpeakersByTheListOrBySurnameAndPost(String line, String speaker) {
        assertThat(statements(HEAD + line)).singleElement().satisfies(statement -> {
            assertThat(statement.speaker()).isEqualTo(speaker);
            assertThat(statement.text()).isEqualTo(line);
        });
    }

    @ParameterizedTest
    @CsvSource({"高度重视：各村要落实专人。", "存在问题：垃圾清运不及时。", "方案要点：一村一格划网格。"})
    void takesNoHeadingForASpeaker(String line) {
        assertThat(statements(HEAD + line)).isEmpty();
    }

    @Test
    void aStatementGoesOnToTheNextSpeakerOrHeading() {
        String text = HEAD + "韩立：我讲两点。\n经费要落实。\n人手要落实。\n苏文：我赞成这个意见。\n二、研究汛期值班\n值班表已经排好。\n";

        assertThat(statements(text))
                .extracting(Statement::text)
                .containsExactly("韩立：我讲两点。\n经费要落实。\n人手要落实。", "苏文：我赞成这个意见。");
    }

    private static List<Statement> statements(String text) {
        String[] lines = text.lines().toArray(String[]::new);
        return new ChineseRecordAnalyzer().analyze(Texts.document(lines)).get(0).statements();
    }
}

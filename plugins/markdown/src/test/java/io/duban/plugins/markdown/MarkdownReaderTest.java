package io.duban.plugins.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Block.Role;
import io.duban.api.document.Block.Table;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Source;
import io.duban.plugins.testkit.DocumentReaderContract;
import io.duban.plugins.testkit.Sample;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest implements DocumentReaderContract {
    private static final String MINUTES =
            """
            ---
            title: 内部
            ---
            # 云岭县防汛专题会议纪要

            **主持人**：周小满
            **时间**：2031年5月6日

            ## 议定事项

            1. 县水利局负责巡查，*6月15日前*完成。
            2. [县应急管理局](https://example.org)配合。

            - 各乡镇值班

            | 任务 | 责任单位 |
            |------|----------|
            | 巡查 | 县水利局 |
            """;
    private static final String[] TEXTS = {
        "云岭县防汛专题会议纪要",
        "主持人：周小满",
        "时间：2031年5月6日",
        "议定事项",
        "1.县水利局负责巡查，6月15日前完成。",
        "2.县应急管理局配合。",
        "各乡镇值班",
        "任务\t责任单位\n巡查\t县水利局"
    };

    @Override
    public DocumentReader reader() {
        return new MarkdownReader();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of("minutes.md", MINUTES.getBytes(StandardCharsets.UTF_8), TEXTS),
                Sample.of("gbk.md", MINUTES.getBytes(Charset.forName("GB18030")), TEXTS));
    }

    @Test
    void headingsHaveLevelsAndTablesCells() {
        Document document = document(MINUTES);
        assertThat(document.blocks().get(3)).isInstanceOfSatisfying(Paragraph.class, heading -> {
            assertThat(heading.role()).isEqualTo(Role.HEADING);
            assertThat(heading.level()).isEqualTo(2);
        });
        assertThat(document.blocks().get(7)).isInstanceOfSatisfying(Table.class, table -> assertThat(table.rows())
                .hasSize(2));
    }

    @Test
    void linesThatAnEditorWrappedAreJoined() {
        assertThat(texts("# 纪要\n\n会议要求各级各部门切实履行安全生产责任，县应急管理局牵头组织\n开展检查。\n县公安局配合。"))
                .containsExactly("纪要", "会议要求各级各部门切实履行安全生产责任，县应急管理局牵头组织开展检查。", "县公安局配合。");
    }

    @Test
    void numbersGoOnWhereTheTextSaysAndIndentedParagraphsStay() {
        assertThat(texts("# 纪要\n\n3. 三\n4. four\n\n　　五\n\n    六<br>七"))
                .containsExactly("纪要", "3.三", "4. four", "五", "六<br>七");
    }

    @Test
    void plainTextIsNotMarkdown() {
        for (String plain : List.of("会议纪要\n一、县水利局负责。", "1. 一\n2. 二", "第1项 #3 ****")) {
            assertThat(reader().probe(new Source("a.md", plain.getBytes(StandardCharsets.UTF_8))))
                    .as(plain)
                    .isEqualTo(Probe.NO);
        }
    }

    private Document document(String text) {
        return read(new Source("a.md", text.getBytes(StandardCharsets.UTF_8))).document();
    }

    private List<String> texts(String text) {
        Document document = document(text);
        return document.blocks().stream()
                .map(Block::location)
                .map(document::text)
                .toList();
    }
}

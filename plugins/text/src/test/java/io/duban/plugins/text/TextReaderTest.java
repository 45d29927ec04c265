package io.duban.plugins.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.Location;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.plugins.testkit.DocumentReaderContract;
import io.duban.plugins.testkit.Sample;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest implements DocumentReaderContract {
    private static final String TEXT = "云岭县政府专题会议纪要\r\n\r\n　　会议由周小满同志主持。\r\n2031年5月6日\n";
    private static final String[] BLOCKS = {"云岭县政府专题会议纪要", "会议由周小满同志主持。", "2031年5月6日"};
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Override
    public DocumentReader reader() {
        return new TextReader();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of("utf8.txt", TEXT.getBytes(StandardCharsets.UTF_8), BLOCKS),
                Sample.of("utf8-bom.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), BLOCKS),
                Sample.of("gbk.txt", TEXT.getBytes(GB18030), BLOCKS),
                Sample.of("utf16le.txt", TEXT.getBytes(StandardCharsets.UTF_16LE), BLOCKS),
                Sample.of("utf16be.txt", TEXT.getBytes(StandardCharsets.UTF_16BE), BLOCKS),
                Sample.of("utf16-bom.txt", TEXT.getBytes(StandardCharsets.UTF_16), BLOCKS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议纪要",
                "主持人：丁䶮",
                "记录人：㛃𬎆",
                "出席：马骉、贾玥",
                "时间：2031年1月2日",
                "无",
                "决定事项 A/B",
                "①②③、〇、—— ……",
                "1.",
                "年底前完成"
            })
    void shortTextsSurviveBothUsualEncodings(String text) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            assertThat(read(new Source("short.txt", text.getBytes(charset)))
                            .document()
                            .text())
                    .as(charset.name())
                    .isEqualTo(text);
        }
    }

    @Test
    void offsetsAreThoseOfTheUsersEditor() {
        var document =
                read(new Source("a.txt", TEXT.getBytes(StandardCharsets.UTF_8))).document();
        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.blocks().stream().map(Block::location))
                .containsExactly(
                        new Location(0, 11, 0, 1, 1), new Location(17, 28, 0, 2, 3), new Location(30, 39, 0, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({"'a\rb',2", "'a\r\nb',2", "'a\n\nb',3", "'a\n\rb',3", "'\uFEFF\n\u00A0\u3000b\u3000',2"})
    void linesAreCountedAsEditorsDo(String text, int lineOfLast) {
        var blocks = read(new Source("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                .document()
                .blocks();
        assertThat(blocks.get(blocks.size() - 1).location().line()).isEqualTo(lineOfLast);
    }

    @Test
    void cutCharacterIsReplacedAndTold() {
        byte[] whole = "各乡镇要在月底前报送。".getBytes(StandardCharsets.UTF_8);
        var result = read(new Source("cut.txt", Arrays.copyOf(whole, whole.length - 1)));
        assertThat(result.document().text()).isEqualTo("各乡镇要在月底前报送\uFFFD");
        assertThat(result.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.UNDECODABLE_CHARACTERS);
            assertThat(notice.detail()).isEqualTo("1 not of UTF-8");
        });
    }

    @Test
    void replacementCharacterOfSomebodyElseIsNoFailureOfOurs() {
        var result = read(new Source("a.txt", "县\uFFFD局负责".getBytes(StandardCharsets.UTF_8)));
        assertThat(result.document().text()).isEqualTo("县\uFFFD局负责");
        assertThat(result.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n1 0 obj",
                "<?xml version=\"1.0\"?><w:wordDocument>",
                "{\\rtf1\\ansi text}",
                "PK\u0003\u0004 word/document.xml",
                "MZ\u0090\0\3\0\0\0\4\0\u00FF\u00FF"
            })
    void otherFormatsDoNotBecomeGarbageText(String head) {
        Source source = new Source("renamed.txt", head.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reader().probe(source)).isEqualTo(DocumentReader.Probe.NO);
        assertThat(reader().read(source, ReadLimits.DEFAULT))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(Reason.UNKNOWN_FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\r\n\t", "\u3000\u00A0\uFEFF"})
    void whiteSpaceIsEmpty(String blank) {
        ReadResult result =
                reader().read(new Source("a.txt", blank.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT);
        assertThat(result).isEqualTo(new Unreadable(Reason.EMPTY, "nothing but white space"));
    }
}

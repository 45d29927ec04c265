package io.duban.plugins.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Block.Role;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.plugins.testkit.DocumentReaderContract;
import io.duban.plugins.testkit.Feature;
import io.duban.plugins.testkit.Sample;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RtfReaderTest implements DocumentReaderContract {
    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Times New Roman;}"
                    + "{\\f1\\fnil\\fcharset134 SimSun;}{\\f2\\fnil\\fcharset2 Wingdings;}}"
                    + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}}{\\info{\\title secret}}\n";

    @Override
    public DocumentReader reader() {
        return new RtfReader();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of(
                                "minutes.rtf",
                                rtf("\\pard\\s1\\qc{\\f1 " + gbk("云岭县防汛会议纪要") + "}\\par\\pard\\plain "
                                        + "{\\listtext\\pard\\plain\\f1 " + gbk("一、") + "\\tab}" + gbk("县水利局负责。")
                                        + "\\par"
                                        + "{\\listtext\\f2 l\\tab}" + gbk("各乡镇值班。") + "\\par "
                                        + gbk("主持人：") + unicode("丁䶮") + "\\par"),
                                "云岭县防汛会议纪要",
                                "一、县水利局负责。",
                                "各乡镇值班。",
                                "主持人：丁䶮")
                        .showing(Feature.NUMBERING),
                Sample.of("table.rtf", rtf(table()), "任务\t责任单位\n巡查\t县水利局\n县应急局\n合计")
                        .showing(Feature.MERGED_CELLS),
                Sample.of(
                                "changes.rtf",
                                rtf("{\\deleted " + gbk("县公安局") + "}{\\revised " + gbk("县水利局") + "}" + gbk("负责。")
                                        + "{\\v " + gbk("隐藏") + "}{\\*\\annotation " + gbk("批注") + "}\\par"),
                                "县水利局负责。")
                        .showing(Feature.TRACKED_CHANGES, Feature.HIDDEN_TEXT, Feature.COMMENTS)
                        .noticing(NoticeKind.TRACKED_CHANGES, NoticeKind.HIDDEN_TEXT, NoticeKind.COMMENTS)
                        .leavingOut("县公安局", "隐藏", "批注"));
    }

    @Override
    public Set<Feature> features() {
        return Set.of(
                Feature.NUMBERING,
                Feature.MERGED_CELLS,
                Feature.TRACKED_CHANGES,
                Feature.HIDDEN_TEXT,
                Feature.COMMENTS);
    }

    @Test
    void trailingBytesThatLookLikeMarkupAreCharacters() {
        // 誠 is AF 5C and 畖 is AE 7B in GBK: their second bytes are a backslash and a brace.
        assertThat(texts(gbk("王誠、畖地") + "\\par")).containsExactly("王誠、畖地");
    }

    @Test
    void unicodeCharactersReplaceTheirFallback() {
        assertThat(texts("\\uc2\\u20250\\'bb\\'e1\\uc1\\u-26783?\\uc0\\u-10179\\u-8704\\par"))
                .containsExactly("会面\uD83D\uDE00".replace("面", "\u9761"));
    }

    @Test
    void headersAndFootersAreFurnitureAndNotesFollowTheirParagraph() {
        Document document = document("{\\header " + gbk("内部资料") + "\\par}" + gbk("县水利局负责")
                + "{\\footnote " + gbk("名单附后。") + "}" + gbk("巡查。")
                + "\\par{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt "
                + gbk("特急") + "\\par}}{\\shprslt " + gbk("特急") + "}}" + gbk("完") + "\\par");
        assertThat(texts(document)).containsExactly("县水利局负责巡查。", "名单附后。", "完", "特急", "内部资料");
        assertThat(document.blocks().stream().map(block -> ((Paragraph) block).role()))
                .containsExactly(Role.BODY, Role.NOTE, Role.BODY, Role.TEXT_BOX, Role.FURNITURE);
    }

    @Test
    void picturesAndRawDataAreNoText() {
        assertThat(texts("{\\*\\shppict{\\pict\\bin4 {}}{" + "}}" + gbk("会议纪要")
                        + "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt " + gbk("附件") + "}}\\par"))
                .containsExactly("会议纪要附件");
        assertThat(reader().read(new Source("a.rtf", rtf("{\\pict 0011}")), ReadLimits.DEFAULT))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(Reason.IMAGE_ONLY));
    }

    @Test
    void aFileThatEndsInTheMiddleSaysSo() {
        byte[] whole = rtf(gbk("会议纪要") + "\\par{" + gbk("县水利局") + "}");
        Readable cut = read(new Source("a.rtf", Arrays.copyOf(whole, whole.length - 2)));
        assertThat(cut.notices()).extracting(Notice::kind).containsExactly(NoticeKind.UNREAD_PARTS);
    }

    private static String table() {
        String two = "\\trowd\\cellx3000\\cellx6000";
        return two + "\\pard\\intbl " + gbk("任务") + "\\cell " + gbk("责任单位") + "\\cell\\row\n"
                + "\\trowd\\clvmgf\\cellx3000\\cellx6000\\pard\\intbl " + gbk("巡查") + "\\cell " + gbk("县水利局")
                + "\\cell\\row\n"
                + "\\trowd\\clvmrg\\cellx3000\\cellx6000\\pard\\intbl\\cell " + gbk("县应急局") + "\\cell\\row\n"
                + "\\trowd\\cellx6000\\pard\\intbl " + gbk("合计") + "\\cell\\row\\pard\n";
    }

    private static byte[] rtf(String body) {
        return (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String gbk(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName("GB18030"))) {
            escaped.append(String.format("\\'%02x", b));
        }
        return escaped.toString();
    }

    private static String unicode(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append("\\u").append((short) c).append('?'));
        return escaped.toString();
    }

    private Document document(String body) {
        return read(new Source("a.rtf", rtf(body))).document();
    }

    private List<String> texts(String body) {
        return texts(document(body));
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .map(Block::location)
                .map(document::text)
                .toList();
    }
}

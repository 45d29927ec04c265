package io.duban.plugins.odt;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Block.Role;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.FileProperties;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.plugins.testkit.DocumentReaderContract;
import io.duban.plugins.testkit.Feature;
import io.duban.plugins.testkit.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OdtReaderTest implements DocumentReaderContract {
    private static final String LISTS = "<text:list-style style:name=\"L1\">"
            + "<text:list-level-style-number text:level=\"1\" style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/>"
            + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-prefix=\"（\" style:num-suffix=\"）\"/>"
            + "</text:list-style><text:list-style style:name=\"L2\"><text:list-level-style-bullet text:level=\"1\"/></text:list-style>"
            + "<style:style style:name=\"T9\"><style:text-properties text:display=\"none\"/></style:style>";

    @Override
    public DocumentReader reader() {
        return new OdtReader();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of(
                                "minutes.odt",
                                OdtFile.of(
                                        "<text:h text:outline-level=\"1\">云岭县防汛会议纪要</text:h><text:list text:style-name=\"L1\">"
                                                + item("县水利局负责<text:span>巡查</text:span>。")
                                                + "<text:list-item><text:p>县应急管理局</text:p><text:list>" + item("配合。")
                                                + "</text:list></text:list-item></text:list><text:p>6<text:s text:c=\"2\"/>月</text:p>"
                                                + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\">"
                                                + item("督办。")
                                                + "</text:list><text:list text:style-name=\"L2\">" + item("值班。")
                                                + "</text:list>",
                                        LISTS,
                                        ""),
                                "云岭县防汛会议纪要",
                                "一、县水利局负责巡查。",
                                "二、县应急管理局",
                                "（1）配合。",
                                "6  月",
                                "三、督办。",
                                "值班。")
                        .showing(Feature.NUMBERING),
                Sample.of("table.odt", OdtFile.of(table()), "任务\t责任单位\n巡查\t县水利局\n县应急局\n合计")
                        .showing(Feature.MERGED_CELLS),
                Sample.of(
                                "changes.odt",
                                OdtFile.of(
                                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>县公安局</text:p></text:deletion>"
                                                + "</text:changed-region></text:tracked-changes><text:p>县水利局<text:change text:change-id=\"1\"/>负责。"
                                                + "<text:span text:style-name=\"T9\">隐藏</text:span><office:annotation><text:p>批注</text:p></office:annotation></text:p>",
                                        LISTS,
                                        ""),
                                "县水利局负责。")
                        .showing(Feature.TRACKED_CHANGES, Feature.HIDDEN_TEXT, Feature.COMMENTS)
                        .noticing(NoticeKind.TRACKED_CHANGES, NoticeKind.HIDDEN_TEXT, NoticeKind.COMMENTS)
                        .leavingOut("县公安局", "隐藏", "批注"));
    }

    @Override
    public Set<Feature> features() {
        return Set.of(Feature.values());
    }

    @Override
    public List<Source> encrypted() {
        return List.of(new Source("secret.odt", OdtFile.encrypted()));
    }

    @Test
    void notesBoxesAndRunningHeadersHaveTheirRoles() {
        Document document = read(new Source(
                        "a.odt",
                        OdtFile.of(
                                "<text:p>县水利局<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>名单附后</text:p>"
                                        + "</text:note-body></text:note>负责<draw:frame><draw:text-box><text:p>特急</text:p></draw:text-box></draw:frame>。</text:p>",
                                "",
                                "<style:master-page><style:header><text:p>内部资料</text:p></style:header></style:master-page>")))
                .document();
        assertThat(document.blocks().stream().map(block -> document.text(block.location())))
                .containsExactly("县水利局负责。", "名单附后", "特急", "内部资料");
        assertThat(document.blocks().stream().map(block -> ((Paragraph) block).role()))
                .containsExactly(Role.BODY, Role.NOTE, Role.TEXT_BOX, Role.FURNITURE);
    }

    @Test
    void tablesOfOneColumnAreFramesAndPicturesAreNoText() {
        assertThat(texts(
                        "<table:table><table:table-row><table:table-cell><text:p>一</text:p><text:p>二</text:p></table:table-cell>"
                                + "</table:table-row></table:table>"))
                .containsExactly("一", "二");
        byte[] scan = OdtFile.of("<text:p><draw:frame><draw:image/></draw:frame></text:p>");
        assertThat(reader().read(new Source("a.odt", scan), ReadLimits.DEFAULT))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(Reason.IMAGE_ONLY));
    }

    @Test
    void tellsWhoMadeTheFileAndWhen() {
        byte[] bytes = OdtFile.withMeta(
                "<meta:initial-creator>陆一苇</meta:initial-creator><dc:creator>贾玥</dc:creator>"
                        + "<meta:creation-date>2031-05-06T10:00:00.5</meta:creation-date><dc:date>2031-05-09T10:00:00</dc:date>");
        assertThat(read(new Source("a.odt", bytes)).document().properties())
                .isEqualTo(new FileProperties("陆一苇", "贾玥", LocalDate.of(2031, 5, 6), LocalDate.of(2031, 5, 9)));
    }

    private static String item(String text) {
        return "<text:list-item><text:p>" + text + "</text:p></text:list-item>";
    }

    private static String table() {
        return "<table:table><table:table-column table:number-columns-repeated=\"2\"/><table:table-header-rows><table:table-row>"
                + cell("", "任务") + cell("", "责任单位") + "</table:table-row></table:table-header-rows><table:table-row>"
                + cell(" table:number-rows-spanned=\"2\"", "巡查") + cell("", "县水利局")
                + "</table:table-row><table:table-row><table:covered-table-cell/>" + cell("", "县应急局")
                + "</table:table-row><table:table-row>" + cell(" table:number-columns-spanned=\"2\"", "合计")
                + "<table:covered-table-cell/></table:table-row></table:table>";
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell" + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private List<String> texts(String body) {
        Document document = read(new Source("a.odt", OdtFile.of(body))).document();
        return document.blocks().stream()
                .map(Block::location)
                .map(document::text)
                .toList();
    }
}

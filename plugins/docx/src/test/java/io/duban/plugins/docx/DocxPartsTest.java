package io.duban.plugins.docx;

import static io.duban.plugins.docx.DocxFile.p;
import static io.duban.plugins.docx.DocxFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Block.Role;
import io.duban.api.document.Document;
import io.duban.api.document.FileProperties;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands around the plain text: content controls, text boxes, headers, and what the file says of itself. */
class DocxPartsTest {
    @Test
    void tellsWhoMadeTheFileAndWhenAsBeijingCountsDays() {
        byte[] bytes = DocxFile.of(p("正文"))
                .withPart(
                        "docProps/core.xml",
                        "<c:coreProperties xmlns:c='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
                                + " xmlns:d='http://purl.org/dc/elements/1.1/' xmlns:t='http://purl.org/dc/terms/'>"
                                + "<d:creator>陆一苇</d:creator><c:lastModifiedBy>贾玥</c:lastModifiedBy>"
                                + "<t:created>2031-05-05T23:30:00Z</t:created><t:modified>2031-05-09T10:00:00+08:00</t:modified>"
                                + "</c:coreProperties>")
                .bytes();
        assertThat(document(bytes).properties())
                .isEqualTo(new FileProperties("陆一苇", "贾玥", LocalDate.of(2031, 5, 6), LocalDate.of(2031, 5, 9)));
    }

    @Test
    void propertiesThatAreNotWholeAreNoProperties() {
        byte[] bytes =
                DocxFile.of(p("正文")).withPart("docProps/core.xml", "<cp:core").bytes();
        assertThat(document(bytes).properties()).isEqualTo(FileProperties.NONE);
    }

    @Test
    void contentControlsShowWhatIsFilledIn() {
        String alias =
                "<w:sdtPr><w:alias w:val='责任单位'/><w:placeholder><w:docPart w:val='默认'/></w:placeholder></w:sdtPr>";
        assertThat(texts("<w:sdt>" + alias + "<w:sdtContent>" + p("甲") + "<w:sdt><w:sdtContent>" + p("乙")
                        + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"))
                .containsExactly("甲", "乙");
        assertThat(texts("<w:p>" + r("由") + "<w:sdt>" + alias + "<w:sdtContent>" + r("县财政局") + "</w:sdtContent></w:sdt>"
                        + r("负责") + "</w:p>"))
                .containsExactly("由县财政局负责");
        assertThat(texts("<w:tbl><w:sdt><w:sdtContent><w:tr>" + Minutes.cell("", p("时限")) + "<w:sdt><w:sdtContent>"
                        + Minutes.cell("", "<w:sdt><w:sdtContent>" + p("月底前") + "</w:sdtContent></w:sdt>")
                        + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>"))
                .containsExactly("时限\t月底前");
    }

    @Test
    void textBoxesFollowTheirParagraphOnceAlsoInGroupsAndCanvases() {
        String box = "<wps:wsp><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></wps:wsp>";
        String group =
                "<w:drawing><g>" + box.formatted(p("左")) + "<g>" + box.formatted(p("右")) + "</g></g></w:drawing>";
        String old = "<w:pict><v:group><v:shape><v:textbox><w:txbxContent>" + p("旧")
                + "</w:txbxContent></v:textbox></v:shape></v:group></w:pict>";
        assertThat(texts("<w:p>" + r("正文") + "<w:r><mc:AlternateContent><mc:Choice Requires='wpg'>" + group
                        + "</mc:Choice><mc:Fallback>" + old + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .containsExactly("正文", "左", "右");
        assertThat(texts("<w:p><w:r>" + old + "</w:r>" + r("正文") + "</w:p>")).containsExactly("正文", "旧");
    }

    @Test
    void headersAndFootersOfAllSectionsStandOnceAtTheEndAsFurniture() {
        byte[] bytes = DocxFile.of(p("正文"))
                .with("header", "hdr", p("内部文件"))
                .with("header", "hdr", p("内部文件"))
                .with("footer", "ftr", "<w:sdt><w:sdtContent>" + p("第 1 页") + "</w:sdtContent></w:sdt>")
                .bytes();
        assertThat(texts(bytes)).containsExactly("正文", "内部文件", "第 1 页");
        assertThat(document(bytes).blocks().subList(1, 3))
                .allSatisfy(block -> assertThat(((Paragraph) block).role()).isEqualTo(Role.FURNITURE));
    }

    private static List<String> texts(String body) {
        return texts(DocxFile.of(body).bytes());
    }

    private static List<String> texts(byte[] bytes) {
        Document document = document(bytes);
        return document.blocks().stream()
                .map(Block::location)
                .map(document::text)
                .toList();
    }

    private static Document document(byte[] bytes) {
        return ((Readable) new DocxReader().read(new Source("a.docx", bytes), ReadLimits.DEFAULT)).document();
    }
}

package io.duban.plugins.docx;

import static io.duban.plugins.docx.DocxFile.p;
import static io.duban.plugins.docx.DocxFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Cell;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Block.Role;
import io.duban.api.document.Block.Table;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.plugins.testkit.DocumentReaderContract;
import io.duban.plugins.testkit.Feature;
import io.duban.plugins.testkit.Sample;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class DocxReaderTest implements DocumentReaderContract {
    @Override
    public DocumentReader reader() {
        return new DocxReader();
    }

    @Override
    public Set<Feature> features() {
        return EnumSet.allOf(Feature.class);
    }

    @Override
    public List<Sample> samples() {
        return List.of(Minutes.complete(), Minutes.edited(), Minutes.byWps());
    }

    @Override
    public List<Source> encrypted() {
        return List.of(new Source("locked.docx", compound("EncryptedPackage")));
    }

    @Test
    void oldWordDocumentIsNotADocxWhateverItsName() {
        Source doc = new Source("minutes.docx", compound("WordDocument"));
        assertThat(reader().probe(doc)).isEqualTo(Probe.NO);
        assertUnreadable(doc.bytes(), Reason.UNKNOWN_FORMAT, "not a docx package");
    }

    @Test
    void spreadsheetIsNotADocxWhateverItsName() {
        byte[] bytes = new String(DocxFile.of("").bytes(), StandardCharsets.ISO_8859_1)
                .replace("word/", "xlxl/")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reader().probe(new Source("table.docx", bytes))).isEqualTo(Probe.NO);
        assertUnreadable(bytes, Reason.UNKNOWN_FORMAT, "not of Word");
    }

    @Test
    void countsTrackedChangesAndTellsWhereThereAreNone() {
        String edited = "<w:p><w:ins w:id='1'>" + r("完成清淤") + "</w:ins><w:del w:id='2'/></w:p>";
        assertThat(read(new Source("a.docx", DocxFile.of(edited).bytes()))
                        .document()
                        .revisions())
                .isEqualTo(2);
        assertThat(read(new Source("a.docx", DocxFile.of(p("完成清淤")).bytes()))
                        .document()
                        .revisions())
                .isZero();
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        byte[] bytes = new String(
                        DocxFile.of(p("甲"))
                                .withPart("word/documenx.xml", "<x/>")
                                .bytes(),
                        StandardCharsets.ISO_8859_1)
                .replace("word/documenx.xml", "word/document.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertUnreadable(bytes, Reason.DAMAGED, "two parts are named word/document.xml");
    }

    @Test
    void brokenXmlIsToldWithPartAndLine() {
        assertUnreadable(DocxFile.of("<w:p>\n</w:q>").bytes(), Reason.DAMAGED, "word/document.xml, line 2");
    }

    @Test
    void partWithWrongChecksumIsDamaged() {
        byte[] bytes = DocxFile.of(p("纪要")).bytes();
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2", bytes.length - 1);
        int main = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("word/document.xml");
        assertThat(main).isLessThan(directory);
        bytes[main - 46 + 16] ^= 1;
        assertUnreadable(bytes, Reason.DAMAGED, "word/document.xml has a wrong checksum");
    }

    @Test
    void tooManyPartsAreTooLarge() {
        ReadLimits two = ReadLimits.DEFAULT.with(Limit.ENTRIES, 2);
        assertThat(reader().read(Minutes.complete().source(), two))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void scannedMinutesAreImageOnlyAndBlankOnesEmpty() {
        assertUnreadable(DocxFile.of("<w:p><w:r><w:drawing/></w:r></w:p>").bytes(), Reason.IMAGE_ONLY, "pictures");
        assertUnreadable(DocxFile.of(p("　")).bytes(), Reason.EMPTY, "no text");
    }

    @Test
    void rolesAndLevelsFollowTheFormat() {
        Document document = read(Minutes.complete().source()).document();
        assertThat(document.blocks())
                .filteredOn(Paragraph.class::isInstance)
                .extracting(block -> ((Paragraph) block).role(), block -> ((Paragraph) block).level())
                .containsExactly(
                        Tuple.tuple(Role.HEADING, 1),
                        Tuple.tuple(Role.BODY, 0),
                        Tuple.tuple(Role.BODY, 0),
                        Tuple.tuple(Role.BODY, 0),
                        Tuple.tuple(Role.BODY, 0),
                        Tuple.tuple(Role.TEXT_BOX, 0),
                        Tuple.tuple(Role.NOTE, 0),
                        Tuple.tuple(Role.BODY, 0),
                        Tuple.tuple(Role.BODY, 0),
                        Tuple.tuple(Role.FURNITURE, 0),
                        Tuple.tuple(Role.FURNITURE, 0));
        assertThat(read(Minutes.byWps().source()).document().blocks().get(1))
                .isInstanceOfSatisfying(
                        Paragraph.class, title -> assertThat(title.level()).isEqualTo(2));
    }

    @Test
    void mergedCellsKeepTheirPlaceInTheGrid() {
        Table table = read(Minutes.complete().source()).document().blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(table.rows().stream().flatMap(row -> row.cells().stream()))
                .extracting(Cell::column, Cell::columnSpan, Cell::rowSpan)
                .containsExactly(
                        Tuple.tuple(0, 1, 2),
                        Tuple.tuple(1, 2, 1),
                        Tuple.tuple(1, 1, 1),
                        Tuple.tuple(2, 1, 1),
                        Tuple.tuple(0, 1, 1),
                        Tuple.tuple(1, 1, 1),
                        Tuple.tuple(2, 1, 1));
    }

    @Test
    void fieldsShowTheirResultOnly() {
        assertThat(texts("<w:p>" + r("第")
                        + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:r><w:t>未到结果</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("3")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + r("页") + "<w:hyperlink>" + r("，见附件")
                        + "</w:hyperlink></w:p>"))
                .containsExactly("第3页，见附件");
    }

    @Test
    void charactersThatAreElementsAreText() {
        assertThat(texts("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t><w:br/><w:t>丁</w:t>"
                        + "<w:sym w:font='Wingdings' w:char='F0FE'/><w:ruby><w:rt>" + r("lì") + "</w:rt><w:rubyBase>"
                        + r("立")
                        + "</w:rubyBase></w:ruby></w:r></w:p>"))
                .containsExactly("甲\t乙-丙", "丁☑立");
    }

    @Test
    void frameAroundTextIsNoTableAndTablesWithinCellsBecomeTheirText() {
        String inner = "<w:tbl><w:tr>" + Minutes.cell("", p("内一")) + Minutes.cell("", p("内二")) + "</w:tr></w:tbl>";
        assertThat(texts("<w:tbl><w:tr>" + Minutes.cell("", p("第一段") + p("第二段")) + "</w:tr></w:tbl>"))
                .containsExactly("第一段", "第二段");
        assertThat(texts("<w:tbl><w:tr>" + Minutes.cell("", p("外") + inner) + Minutes.cell("", p("右"))
                        + "</w:tr></w:tbl>"))
                .containsExactly("外\n内一 内二\t右");
    }

    @Test
    void deletedTableRowIsLeftOut() {
        assertThat(texts("<w:tbl><w:tr>" + Minutes.cell("", p("留")) + Minutes.cell("", p("下"))
                        + "</w:tr><w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + Minutes.cell("", p("删"))
                        + Minutes.cell("", p("去"))
                        + "</w:tr></w:tbl>"))
                .containsExactly("留\t下");
    }

    @Test
    void strictFormIsReadLikeTheTransitionalOne() {
        byte[] bytes = DocxFile.of("")
                .withPart(
                        "word/document.xml",
                        "<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'>"
                                + "<x:body><x:p><x:r><x:t>严格格式</x:t></x:r></x:p></x:body></x:document>")
                .bytes();
        assertThat(texts(bytes)).containsExactly("严格格式");
    }

    @Test
    void macrosAndEmbeddedFilesAreTold() {
        byte[] bytes = DocxFile.of(p("正文"))
                .withPart("word/vbaProject.bin", "x")
                .withPart("word/embeddings/oleObject1.bin", "x")
                .bytes();
        assertThat(read(new Source("a.docm", bytes)).notices())
                .containsExactly(
                        new Notice(NoticeKind.EMBEDDED_OBJECTS, "2 macros, embedded files or objects, not opened"));
    }

    private List<String> texts(String body) {
        return texts(DocxFile.of(body).bytes());
    }

    private List<String> texts(byte[] bytes) {
        Document document = read(new Source("a.docx", bytes)).document();
        return document.blocks().stream()
                .map(Block::location)
                .map(document::text)
                .toList();
    }

    private void assertUnreadable(byte[] bytes, Reason reason, String detail) {
        assertThat(reader().read(new Source("a.docx", bytes), ReadLimits.DEFAULT))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> {
                    assertThat(unreadable.reason()).as(unreadable.detail()).isEqualTo(reason);
                    assertThat(unreadable.detail()).contains(detail);
                });
    }

    /** An OLE2 container whose directory names one stream. */
    private static byte[] compound(String stream) {
        byte[] bytes = new byte[2048];
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(signature, 0, bytes, 0, signature.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 512 + 128, name.length);
        return bytes;
    }
}

package io.duban.plugins.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Block.Role;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.FileProperties;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.plugins.testkit.DocumentReaderContract;
import io.duban.plugins.testkit.Feature;
import io.duban.plugins.testkit.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest implements DocumentReaderContract {
    private static final String SCAN = "q 500 0 0 700 50 50 cm /I1 Do Q";

    @Override
    public DocumentReader reader() {
        return new PdfReader();
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.of(
                        "minutes.pdf",
                        minutes().bytes(),
                        "云岭县人民政府专题会议纪要",
                        "　　会议由周小满同志主持。会议研究了县城防汛和在建工程安全度汛的有关事项，现将议定事项纪要如下：".strip(),
                        "一、县水利局负责于6月15日前完成全县水库巡查。",
                        "— 1 —"),
                Sample.of("locked.pdf", locked(""), "云岭县防汛会议"));
    }

    @Override
    public Set<Feature> features() {
        return Set.of(Feature.ENCRYPTION);
    }

    @Override
    public List<Source> encrypted() {
        return List.of(new Source("secret.pdf", locked("口令")));
    }

    @Test
    void linesAreJoinedWhereTheWidthOfThePagePartedThem() {
        assertThat(texts(PdfFile.of(
                        "　　会议指出，今年以来全镇各村各单位按时做好安全生产",
                        "责任制，总体形势平稳。会议要求县应急管理局牵头，各乡镇人",
                        "民政府配合，6月底前完成隐患排查。",
                        "　　一、县公安局负责道路交通安全。",
                        "　　二、县住房城乡建设局负责在建工地，每月检查一次并报县",
                        "安委办。")))
                .containsExactly(
                        "会议指出，今年以来全镇各村各单位按时做好安全生产责任制，总体形势平稳。会议要求县应急管理局牵头，各乡镇人民政府配合，6月底前完成隐患排查。",
                        "一、县公安局负责道路交通安全。",
                        "二、县住房城乡建设局负责在建工地，每月检查一次并报县安委办。");
    }

    @Test
    void paragraphsRunOnOverPagesAndHeadersDoNotPartThem() {
        PdfFile file = new PdfFile();
        file.text(90, 750, 9, "云岭县人民政府办公室");
        for (int i = 0; i < 20; i++) {
            file.text(90, 700 - 28 * i, 16, "各乡镇人民政府要切实履行属地责任加强值班值守和信息报送，");
        }
        file.text(280, 30, 12, "1").page();
        file.text(90, 750, 9, "云岭县人民政府办公室")
                .text(90, 700, 16, "每日17时前报县防汛办。")
                .text(280, 30, 12, "2")
                .page();
        Document document = read(new Source("a.pdf", file.bytes())).document();
        assertThat(document.blocks()).hasSize(3);
        assertThat(document.text(document.blocks().get(0).location())).endsWith("信息报送，每日17时前报县防汛办。");
        assertThat(document.blocks().stream().map(block -> ((Paragraph) block).role()))
                .containsExactly(Role.BODY, Role.FURNITURE, Role.FURNITURE);
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        PdfFile file = new PdfFile().text(200, 740, 16, "防汛工作简报");
        for (int i = 0; i < 8; i++) {
            file.text(90, 700 - 28 * i, 16, "左栏第" + "一二三四五六七八".charAt(i) + "行文字要连着读下去");
            file.text(324, 700 - 28 * i, 16, "右栏第" + "一二三四五六七八".charAt(i) + "行文字要连着读下去");
        }
        assertThat(String.join("", texts(file.page())))
                .containsSubsequence("防汛工作简报", "左栏第一行", "左栏第八行", "右栏第一行", "右栏第八行");
    }

    @Test
    void rowsOfTablesStayTogether() {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 8; i++) {
            file.text(90, 700 - 28 * i, 16, "任务" + i)
                    .text(250, 700 - 28 * i, 16, "县水利局")
                    .text(420, 700 - 28 * i, 16, "6月" + (10 + i) + "日");
        }
        assertThat(texts(file.page())).hasSize(8).first().isEqualTo("任务0\t县水利局\t6月10日");
    }

    @Test
    void boldByDrawingTwiceAndWaterMarksAddNothing() {
        PdfFile file = PdfFile.of("云岭县防汛会议");
        assertThat(texts(new PdfFile()
                        .text(90, 720, 16, "云岭县防汛会议")
                        .text(90.3f, 720, 16, "云岭县防汛会议")
                        .raw("BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <51855B58> Tj ET")
                        .page()))
                .isEqualTo(texts(file));
    }

    @Test
    void scannedMinutesAreImageOnly() {
        assertUnreadable(new PdfFile().raw(SCAN).page().bytes(), Reason.IMAGE_ONLY);
        assertUnreadable(new PdfFile().raw(SCAN).text(300, 40, 10, "－１－").page().bytes(), Reason.IMAGE_ONLY);
        assertUnreadable(new PdfFile().page().bytes(), Reason.EMPTY);
    }

    @Test
    void scannedPagesAmongOthersAreTold() {
        PdfFile file = PdfFile.of("云岭县防汛会议").raw(SCAN).text(300, 40, 10, "2").page();
        assertThat(read(new Source("a.pdf", file.bytes())).notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(NoticeKind.UNREAD_PARTS);
                    assertThat(notice.detail()).isEqualTo("pages 2: pictures");
                });
    }

    @Test
    void pagesAreCountedAndLimited() {
        PdfFile file = PdfFile.of("会议纪要。").text(90, 700, 16, "第二页。").page();
        assertThat(read(new Source("a.pdf", file.bytes())).document().blocks().stream()
                        .map(block -> block.location().page()))
                .containsExactly(1, 2);
        assertThat(reader().read(new Source("a.pdf", file.bytes()), ReadLimits.DEFAULT.with(Limit.PAGES, 1)))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void tellsWhoMadeTheFileAndWhen() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(PdfFile.of("会议纪要").bytes())) {
            pdf.getDocumentInformation().setAuthor("陆一苇");
            pdf.getDocumentInformation()
                    .setCreationDate(GregorianCalendar.from(ZonedDateTime.parse("2031-05-06T07:00:00+08:00")));
            pdf.save(bytes);
        }
        assertThat(read(new Source("a.pdf", bytes.toByteArray())).document().properties())
                .isEqualTo(new FileProperties("陆一苇", "", LocalDate.of(2031, 5, 6), null));
    }

    private static PdfFile minutes() {
        return new PdfFile()
                .text(150, 740, 22, "云岭县人民政府专题会议纪要")
                .text(90, 690, 16, "　　会议由周小满同志主持。会议研究了县城防汛和在建工程安")
                .text(90, 662, 16, "全度汛的有关事项，现将议定事项纪要如下：")
                .text(90, 634, 16, "　　一、县水利局负责于6月15日前完成全县水库巡查。")
                .text(280, 40, 14, "— 1 —")
                .page();
    }

    private static byte[] locked(String password) {
        try (PDDocument pdf = Loader.loadPDF(PdfFile.of("云岭县防汛会议").bytes())) {
            pdf.setDocumentId(1L);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> texts(PdfFile file) {
        Document document = read(new Source("a.pdf", file.bytes())).document();
        return document.blocks().stream()
                .map(Block::location)
                .map(document::text)
                .toList();
    }

    private void assertUnreadable(byte[] bytes, Reason reason) {
        assertThat(reader().read(new Source("a.pdf", bytes), ReadLimits.DEFAULT))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(reason));
    }
}

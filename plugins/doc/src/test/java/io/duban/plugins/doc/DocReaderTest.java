package io.duban.plugins.doc;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Block.Role;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.FileProperties;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.plugins.testkit.DocumentReaderContract;
import io.duban.plugins.testkit.Feature;
import io.duban.plugins.testkit.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;

class DocReaderTest implements DocumentReaderContract {
    @Override
    public DocumentReader reader() {
        return new DocReader();
    }

    /** Made by LibreOffice: see {@code src/test/fixtures}. */
    @Override
    public List<Sample> samples() {
        return List.of(Sample.of(
                        "minutes.doc",
                        bytes(),
                        "云岭县防汛专题会议纪要",
                        "会议由周小满同志主持。",
                        "一、县水利局负责巡查，6月15日前完成。",
                        "（1）县应急管理局配合。",
                        "二、各乡镇加强值班。",
                        "任务\t责任单位\n巡查\t县水利局\n县应急管理局\n合计两项",
                        "云岭县人民政府",
                        "名单附后。",
                        "云岭县人民政府办公室")
                .showing(
                        Feature.NUMBERING,
                        Feature.MERGED_CELLS,
                        Feature.TRACKED_CHANGES,
                        Feature.HIDDEN_TEXT,
                        Feature.COMMENTS)
                .noticing(NoticeKind.TRACKED_CHANGES, NoticeKind.HIDDEN_TEXT, NoticeKind.COMMENTS)
                .leavingOut("县公安局", "隐藏文字", "批注内容"));
    }

    @Override
    public Set<Feature> features() {
        return Set.of(
                Feature.NUMBERING,
                Feature.MERGED_CELLS,
                Feature.TRACKED_CHANGES,
                Feature.HIDDEN_TEXT,
                Feature.COMMENTS,
                Feature.ENCRYPTION);
    }

    @Override
    public List<Source> encrypted() {
        Biff8EncryptionKey.setCurrentUserPassword("口令");
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes()))) {
            ByteArrayOutputStream locked = new ByteArrayOutputStream();
            word.write(locked);
            return List.of(new Source("secret.doc", locked.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void headingsNotesAndHeadersHaveTheirRoles() {
        Document document = read(new Source("a.doc", bytes())).document();
        assertThat(document.blocks().get(0)).isInstanceOfSatisfying(Paragraph.class, heading -> {
            assertThat(heading.role()).isEqualTo(Role.HEADING);
            assertThat(heading.level()).isEqualTo(1);
        });
        assertThat(((Paragraph) document.blocks().get(7)).role()).isEqualTo(Role.NOTE);
        assertThat(((Paragraph) document.blocks().get(8)).role()).isEqualTo(Role.FURNITURE);
    }

    @Test
    void aFileThatEndsInTheMiddleOfASectorIsRead() {
        byte[] bytes = bytes();
        byte[] odd = Arrays.copyOf(bytes, bytes.length + 130);
        assertThat(read(new Source("a.wps", odd)).document())
                .isEqualTo(read(new Source("a.doc", bytes)).document());
    }

    @Test
    void otherCompoundFilesAreNotWord() {
        byte[] bytes = Arrays.copyOf(bytes(), 600);
        assertThat(reader().probe(new Source("a.doc", bytes))).isEqualTo(Probe.MAYBE);
        assertThat(reader().read(new Source("a.doc", bytes), ReadLimits.DEFAULT))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(Reason.DAMAGED));
    }

    @Test
    void tellsWhoMadeTheFileAndWhenAsBeijingCountsDays() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes()))) {
            word.createInformationProperties();
            word.getSummaryInformation().setAuthor("陆一苇");
            word.getSummaryInformation().setLastAuthor("贾玥");
            word.getSummaryInformation().setCreateDateTime(Date.from(Instant.parse("2031-05-05T23:30:00Z")));
            word.getSummaryInformation().setLastSaveDateTime(Date.from(Instant.parse("2031-05-09T02:00:00Z")));
            word.write(bytes);
        }
        assertThat(read(new Source("a.doc", bytes.toByteArray())).document().properties())
                .isEqualTo(new FileProperties("陆一苇", "贾玥", LocalDate.of(2031, 5, 6), LocalDate.of(2031, 5, 9)));
    }

    private static byte[] bytes() {
        try (InputStream file = DocReaderTest.class.getResourceAsStream("minutes.doc")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.duban.plugins.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
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

class OfdReaderTest implements DocumentReaderContract {
    private static final float SIZE = 5.5f;

    @Override
    public DocumentReader reader() {
        return new OfdReader();
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.of(
                "minutes.ofd",
                minutes().bytes(),
                "云岭县人民政府专题会议纪要",
                "会议由周小满同志主持。会议研究了县城防汛和在建工程安全度汛的有关事项，现将议定事项纪要如下：",
                "一、县水利局负责于6月15日前完成全县水库巡查。",
                "—1—"));
    }

    @Override
    public Set<Feature> features() {
        return Set.of(Feature.PACKAGE, Feature.ENCRYPTION);
    }

    @Override
    public List<Source> encrypted() {
        return List.of(new Source(
                "secret.ofd",
                minutes().part("Encryptions.xml", "<Encryptions/>").bytes()));
    }

    @Test
    void eachObjectIsPlacedByItsMatrixAndItsSteps() {
        OfdFile file = new OfdFile()
                .object(
                        "Boundary=\"30 40 100 10\" CTM=\"2 0 0 2 0 0\" Size=\"2.75\"",
                        "<ofd:TextCode X=\"0\" Y=\"3\" DeltaX=\"2.75 2.75 2.75\">县水利局</ofd:TextCode>")
                .object("Boundary=\"52 40 100 10\" Size=\"5.5\"", "<ofd:TextCode X=\"0\" Y=\"6\">负责巡查。</ofd:TextCode>")
                .object(
                        "Boundary=\"30 90 100 10\" Size=\"20\" CTM=\"0.7 0.7 -0.7 0.7 0 0\"",
                        "<ofd:TextCode X=\"0\" Y=\"6\">内部资料</ofd:TextCode>");
        assertThat(texts(file.page())).containsExactly("县水利局负责巡查。");
    }

    @Test
    void templatesBelongToTheirPages() {
        OfdFile file = new OfdFile()
                .text(30, 100, SIZE, "县水利局")
                .page()
                .part(
                        "Doc_0/Tpls/Tpl_0/Content.xml",
                        "<Page xmlns=\"http://www.ofdspec.org/2016\"><Content><Layer><TextObject Boundary=\"30 44 50 10\""
                                + " Size=\"5.5\"><TextCode X=\"0\" Y=\"6\">责任单位</TextCode></TextObject></Layer></Content></Page>");
        assertThat(texts(file)).containsExactly("责任单位", "县水利局");
    }

    @Test
    void scannedPagesAreNoText() {
        assertThat(reader().read(
                                new Source(
                                        "a.ofd", new OfdFile().picture().page().bytes()),
                                ReadLimits.DEFAULT))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(Reason.IMAGE_ONLY));
        OfdFile mixed =
                new OfdFile().text(30, 50, SIZE, "会议纪要").page().picture().page();
        assertThat(read(new Source("a.ofd", mixed.bytes())).notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.kind()).isEqualTo(NoticeKind.UNREAD_PARTS));
    }

    @Test
    void missingPagesAreDamage() {
        byte[] bytes = new OfdFile()
                .part(
                        "Doc_0/Document.xml",
                        "<Document xmlns=\"http://www.ofdspec.org/2016\"><Pages>"
                                + "<Page ID=\"1\" BaseLoc=\"../../../gone.xml\"/></Pages></Document>")
                .bytes();
        assertThat(reader().read(new Source("a.ofd", bytes), ReadLimits.DEFAULT))
                .isEqualTo(new Unreadable(Reason.DAMAGED, "gone.xml is missing; get the file again"));
    }

    @Test
    void tellsWhoMadeTheFileAndWhen() {
        byte[] bytes = new OfdFile()
                .text(30, 40, 5, "会议纪要")
                .page()
                .part(
                        "OFD.xml",
                        "<o:OFD xmlns:o='http://www.ofdspec.org/2016'><o:DocBody><o:DocInfo><o:Author>陆一苇</o:Author>"
                                + "<o:CreationDate>2031-05-06</o:CreationDate><o:ModDate>2031-05-09</o:ModDate></o:DocInfo>"
                                + "<o:DocRoot>Doc_0/Document.xml</o:DocRoot></o:DocBody></o:OFD>")
                .bytes();
        assertThat(read(new Source("a.ofd", bytes)).document().properties())
                .isEqualTo(new FileProperties("陆一苇", "", LocalDate.of(2031, 5, 6), LocalDate.of(2031, 5, 9)));
    }

    private static OfdFile minutes() {
        return new OfdFile()
                .text(55, 40, 7.7f, "云岭县人民政府专题会议纪要")
                .text(41, 60, SIZE, "会议由周小满同志主持。会议研究了县城防汛和在")
                .text(30, 70, SIZE, "建工程安全度汛的有关事项，现将议定事项纪要如下：")
                .text(41, 80, SIZE, "一、县水利局负责于6月15日前完成全县水库巡查。")
                .text(95, 285, 4, "—1—")
                .page();
    }

    private List<String> texts(OfdFile file) {
        Document document = read(new Source("a.ofd", file.bytes())).document();
        return document.blocks().stream()
                .map(Block::location)
                .map(document::text)
                .toList();
    }
}

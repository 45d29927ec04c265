package io.duban.plugins.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Cell;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Block.Table;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.plugins.testkit.DocumentReaderContract;
import io.duban.plugins.testkit.Feature;
import io.duban.plugins.testkit.Sample;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest implements DocumentReaderContract {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Override
    public DocumentReader reader() {
        return new HtmlReader();
    }

    @Override
    public Set<Feature> features() {
        return Set.of(
                Feature.MERGED_CELLS,
                Feature.NUMBERING,
                Feature.HIDDEN_TEXT,
                Feature.COMMENTS,
                Feature.TRACKED_CHANGES);
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Pages.portal(),
                Pages.oldPortal(),
                Pages.form(),
                Pages.savedByWord(),
                Pages.noisyPortal(),
                Pages.roundTripByWord());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "GBK", "gb18030"})
    void declaredNationalEncodingsAreReadAsGb18030(String charset) {
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + charset
                + "'></head><body><p>记录人：㛃𬎆</p></body></html>";
        assertThat(texts(read(new Source("a.html", page.getBytes(GB18030))).document()))
                .containsExactly("记录人：㛃𬎆");
    }

    @Test
    void encodingThatThePageLiesAboutIsFoundOut() {
        String page = "<html><head><meta charset=utf-8></head><body><p>各股室要在本周内完成自查。</p></body></html>";
        assertThat(texts(read(new Source("a.html", page.getBytes(GB18030))).document()))
                .containsExactly("各股室要在本周内完成自查。");
    }

    @Test
    void breaksAndSourceLinesPartTextAsInTheBrowser() {
        assertThat(texts("<p>一、听取汇\n  报。<br>二、研究\nthe new\nplan。</p>尾行<div>另行</div>"))
                .containsExactly("一、听取汇报。", "二、研究 the new plan。", "尾行", "另行");
    }

    @Test
    void orderedListsShowTheirNumbers() {
        assertThat(texts("<ol start=3><li>清查台账</li><li>2031年底前整改</li><li value=9><p>复核</p><p>归档</p></li></ol>"
                        + "<ol type=a><li>甲方</li></ol><ol type=I><li>总则</li></ol>"
                        + "<ol style='list-style-type: cjk-ideographic'><li>目标</li></ol>"
                        + "<ol style='list-style:none'><li>1.已有编号</li></ol><ul><li>无编号</li></ul>"))
                .containsExactly("3.清查台账", "4. 2031年底前整改", "9.复核", "归档", "a.甲方", "I.总则", "一、目标", "1.已有编号", "无编号");
    }

    @Test
    void headingsKeepTheirLevel() {
        Document document = document("<h1>纪要</h1><h3>议题一</h3><p>正文。</p>");
        assertThat(document.blocks().stream().map(block -> ((Paragraph) block).level()))
                .containsExactly(1, 3, 0);
    }

    @Test
    void titleOfThePageHeadsAnArticleWithoutOne() {
        assertThat(texts("<title>松溪镇防汛工作会议纪要_松溪镇人民政府</title><p>会议要求，各村立即排查。</p>"))
                .containsExactly("松溪镇防汛工作会议纪要", "会议要求，各村立即排查。");
        assertThat(texts("<title>无标题文档</title><p>会议要求，各村立即排查。</p>")).containsExactly("会议要求，各村立即排查。");
        assertThat(texts("<title>防汛会议纪要</title><p>防汛会议纪要</p><p>各村立即排查。</p>")).containsExactly("防汛会议纪要", "各村立即排查。");
    }

    @Test
    void mergedCellsKeepTheirPlaceInTheGrid() {
        Document document = document("<table border=1><tr><th rowspan=2>事项<th colspan=2>安排</tr>"
                + "<tr><td>单位<td>时限</tr><tr><td>修路<td>县交通局<br>县财政局<td></tr></table>");
        Table table = (Table) document.blocks().get(0);
        assertThat(table.rows().stream().flatMap(row -> row.cells().stream()))
                .extracting(Cell::column, Cell::columnSpan, Cell::rowSpan)
                .containsExactly(
                        tuple(0, 1, 2),
                        tuple(1, 2, 1),
                        tuple(1, 1, 1),
                        tuple(2, 1, 1),
                        tuple(0, 1, 1),
                        tuple(1, 1, 1),
                        tuple(2, 1, 1));
        assertThat(document.text(table.location())).isEqualTo("事项\t安排\n单位\t时限\n修路\t县交通局\n县财政局");
    }

    @Test
    void tasksThatBeginLikeButtonsStay() {
        assertThat(texts("<p>关闭砂石厂五家，由县水利局负责。</p><p>[关闭窗口]</p><p>打印</p><p>打印经费由县财政局承担。</p>"))
                .containsExactly("关闭砂石厂五家，由县水利局负责。", "打印经费由县财政局承担。");
    }

    @Test
    void pageWithoutTextIsEmpty() {
        assertThat(reader().read(
                                source("<html><body><img src=a.png><script>var a='字';</script></body></html>"),
                                ReadLimits.DEFAULT))
                .isEqualTo(new Unreadable(Reason.EMPTY, "no text on the page"));
    }

    @Test
    void plainTextIsNotHtml() {
        assertThat(reader().probe(source("会议纪要\n出席：<张三>"))).isEqualTo(Probe.NO);
        assertThat(reader().probe(source("<!-- x -->\n<!DOCTYPE html><html>"))).isEqualTo(Probe.YES);
        assertThat(reader().probe(source("<p>会议纪要</p>"))).isEqualTo(Probe.MAYBE);
        assertThat(reader().probe(source("<?xml version='1.0'?><Workbook><Table>会议纪要")))
                .isEqualTo(Probe.NO);
        assertThat(reader().probe(source("<?xml version='1.0'?><html><p>会议纪要"))).isEqualTo(Probe.YES);
    }

    @Test
    void hiddenTextInNavigationIsNobodysBusiness() {
        var result = read(source("<nav><p style='display:none'>菜单</p></nav><p>会议决定修路。</p>"));
        assertThat(result.notices()).isEmpty();
        var hiding = read(source("<p>会议决定修路。<span hidden>不修桥</span></p>"));
        assertThat(hiding.notices()).singleElement().satisfies(notice -> assertThat(notice.kind())
                .isEqualTo(NoticeKind.HIDDEN_TEXT));
    }

    @Test
    void struckOutTextIsLeftOutAndTold() {
        var result = read(source("<p>由<del>县农业局</del>县水务局牵头。</p>"));
        assertThat(texts(result.document())).containsExactly("由县水务局牵头。");
        assertThat(result.notices()).singleElement().satisfies(notice -> assertThat(notice.kind())
                .isEqualTo(NoticeKind.TRACKED_CHANGES));
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private List<String> texts(String html) {
        return texts(document(html));
    }

    private Document document(String html) {
        return read(source(html)).document();
    }

    private static Source source(String html) {
        return new Source("a.html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .map(Block::location)
                .map(document::text)
                .toList();
    }
}

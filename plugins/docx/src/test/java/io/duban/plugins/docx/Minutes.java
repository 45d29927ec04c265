package io.duban.plugins.docx;

import static io.duban.plugins.docx.DocxFile.item;
import static io.duban.plugins.docx.DocxFile.level;
import static io.duban.plugins.docx.DocxFile.p;
import static io.duban.plugins.docx.DocxFile.r;

import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.plugins.testkit.Feature;
import io.duban.plugins.testkit.Sample;

/** Minutes in docx with what word processors put into them. */
final class Minutes {
    private Minutes() {}

    /** Lists of three levels, a heading style, a form with merged cells, a note, a text box, header and footer. */
    static Sample complete() {
        String body = p("<w:pStyle w:val='1'/>", "银杏县政府常务会议纪要")
                + p(item(1, 0), "审议事项")
                + p(item(1, 1), "听取汇报。")
                + p(item(1, 1), "2031年工作安排。")
                + "<w:p>" + r("会议由县长") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r("主持。")
                + textBox("内部资料") + "</w:p>"
                + p(item(1, 0), "议定事项")
                + p(item(1, 1), "县财政局负责。")
                + table();
        return Sample.of(
                        "complete.docx",
                        DocxFile.of(body)
                                .with(
                                        "styles",
                                        "styles",
                                        "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/></w:style>")
                                .with("numbering", "numbering", lists())
                                .with(
                                        "footnotes",
                                        "footnotes",
                                        "<w:footnote w:type='separator' w:id='0'>" + p("分隔")
                                                + "</w:footnote><w:footnote w:id='2'>" + p("代理县长。") + "</w:footnote>")
                                .with("header", "hdr", p("银杏县人民政府文件"))
                                .with("footer", "ftr", p("— 1 —"))
                                .bytes(),
                        "银杏县政府常务会议纪要",
                        "一、审议事项",
                        "（一）听取汇报。",
                        "（二）2031年工作安排。",
                        "会议由县长主持。",
                        "内部资料",
                        "代理县长。",
                        "二、议定事项",
                        "（一）县财政局负责。",
                        "事项\t分工\n单位\t时限\n修桥\t县交通局\n县财政局\t9月底前",
                        "银杏县人民政府文件",
                        "— 1 —")
                .showing(Feature.NUMBERING, Feature.MERGED_CELLS)
                .leavingOut("分隔");
    }

    /** What stands in the file and not on the page. */
    static Sample edited() {
        String body = "<w:p>" + r("由")
                + "<w:del w:id='1'><w:r><w:delText>县农业局</w:delText></w:r></w:del>"
                + "<w:ins w:id='2'>" + r("县水务局") + "</w:ins>" + r("牵头")
                + "<w:commentRangeStart w:id='0'/><w:r><w:rPr><w:vanish/></w:rPr><w:t>暂不公开</w:t></w:r>"
                + "<w:r><w:commentReference w:id='0'/></w:r>" + r("，月底前完成。") + "</w:p>"
                + "<w:p><w:moveFrom w:id='3'>" + r("挪走的话") + "</w:moveFrom></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:id='4'/></w:rPr></w:pPr>" + r("前半句，") + "</w:p>" + p("后半句。");
        return Sample.of(
                        "edited.docx",
                        DocxFile.of(body)
                                .with("comments", "comments", "<w:comment w:id='0'>" + p("请核实") + "</w:comment>")
                                .bytes(),
                        "由县水务局牵头，月底前完成。",
                        "前半句，后半句。")
                .showing(Feature.TRACKED_CHANGES, Feature.HIDDEN_TEXT, Feature.COMMENTS)
                .noticing(NoticeKind.TRACKED_CHANGES, NoticeKind.HIDDEN_TEXT, NoticeKind.COMMENTS)
                .leavingOut("县农业局", "暂不公开", "请核实", "挪走的话");
    }

    /** As WPS writes: its own namespaces, properties in its order, numbers by style, breaks set by hand. */
    static Sample byWps() {
        String body =
                """
                <w:p><w:pPr><w:keepNext w:val="0"/><w:pStyle w:val="7"/><w:bidi w:val="0"/></w:pPr><w:r><w:rPr>\
                <w:rFonts w:hint="eastAsia" w:ascii="方正小标宋简体" w:eastAsia="方正小标宋简体"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>\
                <w:t>清溪镇党委会议</w:t></w:r><w:r><w:br w:type="textWrapping"/></w:r><w:r><w:t>纪　要</w:t></w:r></w:p>\
                <w:p><w:pPr><w:pStyle w:val="9"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>时间：2031年1月9日</w:t></w:r></w:p>\
                <w:p><w:pPr><w:pStyle w:val="9"/></w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>\
                <w:r><w:t>修订村规民约</w:t></w:r></w:p>\
                <w:p><w:pPr><w:pStyle w:val="9"/></w:pPr><w:r><w:t>整治占道经营</w:t></w:r></w:p>\
                <w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>""";
        String styles =
                """
                <w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/></w:style>\
                <w:style w:type="paragraph" w:styleId="6"><w:name w:val="标题 2"/><w:basedOn w:val="1"/></w:style>\
                <w:style w:type="paragraph" w:styleId="7"><w:name w:val="公文标题"/><w:basedOn w:val="6"/></w:style>\
                <w:style w:type="paragraph" w:styleId="9"><w:name w:val="事项"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>""";
        String numbering =
                """
                <w:abstractNum w:abstractNumId="0"><w:nsid w:val="00000001"/><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0" w:tentative="0">\
                <w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:pStyle w:val="9"/><w:suff w:val="nothing"/><w:lvlText w:val="议题%1："/></w:lvl></w:abstractNum>\
                <w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>""";
        return Sample.of(
                        "wps.docx",
                        DocxFile.of(body)
                                .with("styles", "styles", styles)
                                .with("numbering", "numbering", numbering)
                                .withPart(
                                        "docProps/custom.xml",
                                        "<Properties><KSOProductBuildVer>2052-12.1.0</KSOProductBuildVer></Properties>")
                                .bytes(),
                        "清溪镇党委会议",
                        "纪　要",
                        "时间：2031年1月9日",
                        "议题一：修订村规民约",
                        "议题二：整治占道经营")
                .showing(Feature.NUMBERING);
    }

    private static String lists() {
        return "<w:abstractNum w:abstractNumId='0'>" + level(0, "chineseCountingThousand", "%1、")
                + level(1, "chineseCounting", "（%2）")
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
    }

    private static String textBox(String text) {
        String content = "<w:txbxContent>" + p(text) + "</w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>" + content
                + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + content
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    private static String table() {
        return "<w:tbl><w:tr>" + cell("<w:vMerge w:val='restart'/>", p("事项")) + cell("<w:gridSpan w:val='2'/>", p("分工"))
                + "</w:tr><w:tr>" + cell("<w:vMerge/>", p("")) + cell("", p("单位")) + cell("", p("时限")) + "</w:tr><w:tr>"
                + cell("", p("修桥")) + cell("", p("县交通局") + p("县财政局")) + cell("", p("9月底前")) + "</w:tr></w:tbl>";
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }
}

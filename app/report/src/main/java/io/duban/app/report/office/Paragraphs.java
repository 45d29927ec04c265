package io.duban.app.report.office;

import io.duban.app.report.Printable;
import io.duban.app.report.Xml;
import java.io.IOException;

/** 段落输出: paragraphs of a Word document, by the few looks that a letter has. */
final class Paragraphs {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Xml xml;

    Paragraphs(Xml xml) {
        this.xml = xml;
    }

    /** 段落样式. */
    enum Look {
        /** 标题: large, in the middle. */
        TITLE(44, true, "center", 0, "黑体"),
        /** 小标题. */
        HEADING(32, true, "both", 0, "黑体"),
        /** 正文, its first line indented by two characters. */
        BODY(28, false, "both", 560, "仿宋"),
        /** 问题的标题. */
        ITEM(28, true, "both", 560, "仿宋"),
        /** 落款. */
        CLOSING(28, false, "right", 0, "仿宋");

        private final int halfPoints;
        private final boolean bold;
        private final String alignment;
        private final int indent;
        private final String font;

        Look(int halfPoints, boolean bold, String alignment, int indent, String font) {
            this.halfPoints = halfPoints;
            this.bold = bold;
            this.alignment = alignment;
            this.indent = indent;
            this.font = font;
        }
    }

    void add(Look look, String text) throws IOException {
        xml.open("w:p");
        xml.open("w:pPr");
        if (look == Look.TITLE || look == Look.HEADING || look == Look.ITEM) {
            xml.empty("w:keepNext");
        }
        xml.empty("w:spacing", "w:before", look == Look.HEADING ? 240 : 0, "w:line", 460, "w:lineRule", "atLeast");
        xml.empty("w:ind", "w:firstLine", look.indent);
        xml.empty("w:jc", "w:val", look.alignment);
        xml.close();
        xml.open("w:r");
        xml.open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", "Times New Roman", "w:hAnsi", "Times New Roman", "w:eastAsia", look.font);
        if (look.bold) {
            xml.empty("w:b");
        }
        xml.empty("w:sz", "w:val", look.halfPoints);
        xml.close();
        xml.text("w:t", Printable.of(text), "xml:space", "preserve");
        xml.close();
        xml.close();
    }
}

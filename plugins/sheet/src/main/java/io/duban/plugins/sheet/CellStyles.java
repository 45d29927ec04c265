package io.duban.plugins.sheet;

import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 单元格样式: the number format of each style. */
final class CellStyles {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private boolean since1904;

    static CellStyles read(XmlCursor xml) throws UnreadableException {
        CellStyles styles = new CellStyles();
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            String part = xml.name();
            if (part.equals("numFmts") || part.equals("cellXfs")) {
                while (xml.nextChild(2)) {
                    int id = xml.number("numFmtId", 0);
                    if (part.equals("numFmts")) {
                        styles.codes.put(id, String.valueOf(xml.attribute("formatCode")));
                    } else {
                        styles.formats.add(id);
                    }
                }
            }
        }
        return styles;
    }

    void since1904(boolean counts) {
        since1904 = counts;
    }

    /** The text of a number in a style. */
    String show(double value, int style) {
        int id = style >= 0 && style < formats.size() ? formats.get(style) : 0;
        return CellFormat.show(value, id, codes.getOrDefault(id, ""), since1904);
    }
}

package io.duban.plugins.docx;

import io.duban.api.document.part.XmlCursor;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** 符号: characters that a document names by their place in a symbol font; forms use them as tick boxes. */
final class Symbols {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("wingdings/52", "☑"),
            Map.entry("wingdings/6F", "□"),
            Map.entry("wingdings/A8", "□"),
            Map.entry("wingdings/FC", "✓"),
            Map.entry("wingdings/FD", "☒"),
            Map.entry("wingdings/FE", "☑"),
            Map.entry("wingdings 2/50", "✓"),
            Map.entry("wingdings 2/52", "☑"),
            Map.entry("wingdings 2/A3", "□"));

    private Symbols() {}

    /** The text of the {@code w:sym} that the cursor is at; ornaments without a meaning are a middle dot. */
    static String text(XmlCursor xml) {
        String font = Objects.requireNonNullElse(xml.attribute("w:font"), "").toLowerCase(Locale.ROOT);
        String code = Objects.requireNonNullElse(xml.attribute("w:char"), "").toUpperCase(Locale.ROOT);
        if (!code.matches("[0-9A-F]{2,4}")) {
            return "";
        }
        int point = Integer.parseInt(code, 16);
        boolean isPrivate = point >= 0xF000 && point <= 0xF0FF;
        String place = String.format(Locale.ROOT, "%02X", isPrivate ? point - 0xF000 : point);
        String known = KNOWN.get(font + "/" + place);
        if (known != null) {
            return known;
        }
        return isPrivate || point < ' ' || Character.isSurrogate((char) point) ? "·" : Character.toString(point);
    }
}

package io.duban.plugins.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** 编码: which bytes mean which characters, by the code page of the document and the character set of the font. */
final class Charsets {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Set<Integer> symbols = new HashSet<>();
    private Charset usual = named("windows-1252");

    Charset usual() {
        return usual;
    }

    void codePage(int number) {
        usual = number == 936 || number == 54936
                ? GB18030
                : number == 65001 ? StandardCharsets.UTF_8 : named("windows-" + number);
    }

    /** Notes the character set of a font. */
    void font(int number, int characterSet) {
        if (characterSet == 2) {
            symbols.add(number);
        }
        fonts.put(
                number,
                switch (characterSet) {
                    case 134 -> GB18030;
                    case 136 -> named("Big5");
                    case 128 -> named("windows-31j");
                    case 129 -> named("x-windows-949");
                    // Latin fonts are named for Chinese text too, whose bytes are then those of the code page.
                    default -> usual;
                });
    }

    /** Whether its characters are pictures, such as bullets. */
    boolean isSymbol(int font) {
        return symbols.contains(font);
    }

    Charset ofFont(int number) {
        return fonts.getOrDefault(number, usual);
    }

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : GB18030;
    }
}

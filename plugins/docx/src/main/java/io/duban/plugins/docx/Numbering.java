package io.duban.plugins.docx;

import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 编号定义: the lists of {@code numbering.xml}. A list ({@code w:num}) is an instance of a definition
 * ({@code w:abstractNum}); instances of one definition count on together unless they override the start.
 */
final class Numbering {
    static final int MAX_LEVEL = 8;

    /**
     * 级别: how one level of a list looks and counts.
     *
     * @param format as in {@code w:numFmt}
     * @param text with {@code %1} to {@code %9} for the numbers of the levels, such as {@code （%2）}
     * @param suffix {@code tab}, {@code space} or {@code nothing}
     * @param restart 1-based level after which it starts again, 0 for never, -1 for after any higher one
     * @param legal whether numbers of higher levels are shown in Arabic digits
     * @param style of the paragraphs that belong to this level, or null
     */
    record Level(
            int start, String format, String text, String suffix, int restart, boolean legal, @Nullable String style) {}

    /** The levels of a definition; a definition may borrow them from a list style. */
    private record Definition(Map<Integer, Level> levels, @Nullable String borrows, @Nullable String lends) {}

    /**
     * 列表: an instance of a definition.
     *
     * @param definition whose counters it uses
     * @param levels its own over those of the definition
     * @param starts numbers to start again with, by level
     */
    record ListInstance(String definition, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, ListInstance> lists = new HashMap<>();

    /** No lists at all, for packages without that part. */
    Numbering() {}

    static Numbering read(XmlCursor xml) throws UnreadableException {
        Numbering numbering = new Numbering();
        while (xml.nextChild(0)) {
            while (xml.nextChild(1)) {
                switch (xml.name()) {
                    case "w:abstractNum" -> numbering.readDefinition(xml);
                    case "w:num" -> numbering.readList(xml);
                    default -> {
                        // Picture bullets.
                    }
                }
            }
        }
        return numbering;
    }

    /** The list of that id with all of its levels, or null. */
    @Nullable
    ListInstance list(@Nullable String id) {
        ListInstance list = lists.get(Objects.requireNonNullElse(id, ""));
        if (list == null) {
            return null;
        }
        String lender = lenderOf(list.definition());
        Definition definition = definitions.get(lender);
        Map<Integer, Level> levels = new HashMap<>(definition == null ? Map.of() : definition.levels());
        levels.putAll(list.levels());
        return new ListInstance(lender, levels, list.starts());
    }

    private String lenderOf(String id) {
        Definition definition = definitions.get(id);
        if (definition == null || definition.borrows() == null) {
            return id;
        }
        return definitions.entrySet().stream()
                .filter(other -> definition.borrows().equals(other.getValue().lends()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    private void readDefinition(XmlCursor xml) throws UnreadableException {
        String id = Objects.requireNonNullElse(xml.attribute("w:abstractNumId"), "");
        Map<Integer, Level> levels = new HashMap<>();
        String borrows = null;
        String lends = null;
        int definition = xml.depth();
        while (xml.nextChild(definition)) {
            switch (xml.name()) {
                case "w:lvl" -> readLevel(xml, levels);
                case "w:numStyleLink" -> borrows = WordXml.value(xml);
                case "w:styleLink" -> lends = WordXml.value(xml);
                default -> {
                    // Identifiers for editors.
                }
            }
        }
        definitions.put(id, new Definition(levels, borrows, lends));
    }

    private void readList(XmlCursor xml) throws UnreadableException {
        String id = Objects.requireNonNullElse(xml.attribute("w:numId"), "");
        String definition = "";
        Map<Integer, Level> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        int list = xml.depth();
        while (xml.nextChild(list)) {
            if (xml.name().equals("w:abstractNumId")) {
                definition = WordXml.value(xml);
            } else if (xml.name().equals("w:lvlOverride")) {
                int level = xml.number("w:ilvl", 0);
                int override = xml.depth();
                while (xml.nextChild(override)) {
                    if (xml.name().equals("w:startOverride")) {
                        starts.put(level, xml.number("w:val", 1));
                    } else if (xml.name().equals("w:lvl")) {
                        readLevel(xml, levels);
                    }
                }
            }
        }
        lists.put(id, new ListInstance(definition, levels, starts));
    }

    private static void readLevel(XmlCursor xml, Map<Integer, Level> levels) throws UnreadableException {
        int index = xml.number("w:ilvl", 0);
        int start = 0;
        String format = "decimal";
        String text = "";
        String suffix = "tab";
        int restart = -1;
        boolean legal = false;
        String style = null;
        int level = xml.depth();
        while (xml.nextChild(level)) {
            switch (xml.name()) {
                case "w:start" -> start = xml.number("w:val", 0);
                case "w:numFmt" -> format = WordXml.value(xml);
                case "w:lvlText" -> text = WordXml.value(xml);
                case "w:suff" -> suffix = WordXml.value(xml);
                case "w:lvlRestart" -> restart = xml.number("w:val", -1);
                case "w:isLgl" -> legal = WordXml.isOn(xml);
                case "w:pStyle" -> style = WordXml.value(xml);
                case "mc:AlternateContent" -> format = Objects.requireNonNullElse(alternateFormat(xml), format);
                default -> {
                    // Looks only.
                }
            }
        }
        levels.put(index, new Level(start, format, text, suffix, restart, legal, style));
    }

    /** Newer formats come as a custom one with an older one to fall back to; the last one read is the older. */
    private static @Nullable String alternateFormat(XmlCursor xml) throws UnreadableException {
        String format = null;
        int alternatives = xml.depth();
        while (xml.nextChild(alternatives)) {
            int alternative = xml.depth();
            while (xml.nextChild(alternative)) {
                if (xml.name().equals("w:numFmt")) {
                    format = WordXml.value(xml);
                }
            }
        }
        return format;
    }
}

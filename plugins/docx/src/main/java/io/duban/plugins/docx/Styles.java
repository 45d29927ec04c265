package io.duban.plugins.docx;

import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 样式: what paragraphs and characters inherit from {@code styles.xml}. */
final class Styles {
    /** Outline level that says "body text" and overrides a heading further up. */
    private static final int BODY_LEVEL = 9;
    /** Chains are three or four styles long; a longer one is a ring. */
    private static final int LONGEST_CHAIN = 32;

    private static final Pattern HEADING_NAME = Pattern.compile("(?i)(?:heading|标题) ?([1-9])");

    /**
     * One style's own properties; null for what it does not set.
     *
     * @param outline 0-based outline level
     */
    private record Style(
            @Nullable String basedOn,
            @Nullable Integer outline,
            @Nullable ListReference numbering,
            @Nullable Boolean hidden) {}

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String defaultParagraph;

    /** No styles at all, for packages without that part. */
    Styles() {}

    static Styles read(XmlCursor xml) throws UnreadableException {
        Styles styles = new Styles();
        while (xml.nextChild(0)) {
            while (xml.nextChild(1)) {
                if (xml.name().equals("w:style")) {
                    styles.readStyle(xml);
                }
            }
        }
        return styles;
    }

    /** The heading level from 1 of a paragraph of this style, or 0; null stands for the default style. */
    int headingLevel(@Nullable String id) {
        Integer outline = inherited(id, Style::outline);
        return outline == null || outline >= BODY_LEVEL ? 0 : outline + 1;
    }

    /** The list that a paragraph of this style belongs to, if any. */
    @Nullable
    ListReference numbering(@Nullable String id) {
        return inherited(id, Style::numbering);
    }

    /** Whether text of this style is hidden. */
    boolean isHidden(@Nullable String id) {
        return Boolean.TRUE.equals(inherited(id, Style::hidden));
    }

    private <T> @Nullable T inherited(@Nullable String id, Function<Style, @Nullable T> property) {
        String next = Objects.requireNonNullElse(id, Objects.requireNonNullElse(defaultParagraph, ""));
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(next);
            if (style == null) {
                return null;
            }
            T value = property.apply(style);
            if (value != null) {
                return value;
            }
            next = Objects.requireNonNullElse(style.basedOn(), "");
        }
        return null;
    }

    private void readStyle(XmlCursor xml) throws UnreadableException {
        String id = Objects.requireNonNullElse(xml.attribute("w:styleId"), "");
        String isDefault = xml.attribute("w:default");
        if ("paragraph".equals(xml.attribute("w:type")) && ("1".equals(isDefault) || "true".equals(isDefault))) {
            defaultParagraph = id;
        }
        String basedOn = null;
        Integer byName = null;
        Integer outline = null;
        ListReference numbering = null;
        Boolean hidden = null;
        int style = xml.depth();
        while (xml.nextChild(style)) {
            switch (xml.name()) {
                case "w:name" -> byName = outlineByName(WordXml.value(xml));
                case "w:basedOn" -> basedOn = WordXml.value(xml);
                case "w:pPr" -> {
                    ParagraphProperties properties = ParagraphProperties.read(xml);
                    outline = properties.outline();
                    ListReference own = properties.numbering();
                    numbering = own == null ? null : own.ofStyle(id);
                }
                case "w:rPr" -> hidden = RunProperties.read(xml).hidden();
                default -> {
                    // Looks only.
                }
            }
        }
        styles.put(id, new Style(basedOn, outline == null ? byName : outline, numbering, hidden));
    }

    private static @Nullable Integer outlineByName(String name) {
        if (name.equalsIgnoreCase("title") || name.equals("标题")) {
            return 0;
        }
        Matcher heading = HEADING_NAME.matcher(name);
        return heading.matches() ? (Integer) (Integer.parseInt(heading.group(1)) - 1) : null;
    }
}

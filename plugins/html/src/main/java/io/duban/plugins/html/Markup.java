package io.duban.plugins.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** 标记: what the elements of HTML are to a reader. */
final class Markup {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Markup() {}

    /** Whether the element begins on a line of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Level of a heading element, or 0. */
    static int headingLevel(Element element) {
        return HEADINGS.contains(element.normalName()) ? element.normalName().charAt(1) - '0' : 0;
    }

    /** Whether the element or one around it has that name; far cheaper than a selector, which is parsed each time. */
    static boolean isWithin(Element element, String name) {
        for (Element outer = element; outer != null; outer = outer.parent()) {
            if (outer.normalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether browsers do not show the element, by its own attributes; style sheets are not looked at. */
    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        if (!element.hasAttr("style")) {
            return false;
        }
        String style = style(element);
        return style.contains("display:none") || style.contains("visibility:hidden") || style.contains("mso-hide:all");
    }

    /** The style attribute in lower case without spaces. */
    static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    }
}

package io.duban.app.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.app.report.Printable;
import java.io.IOException;
import java.io.InputStream;

/** HTML 片段: words from outside made fit for a page; nothing in them can act as markup. */
public final class Html {
    private Html() {}

    /** The text with its line breaks; what is invisible and acts becomes U+FFFD, as in {@link Printable}. */
    public static String of(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (String line : text.split("\n", -1)) {
            html.append(html.isEmpty() ? "" : "\n").append(escaped(Printable.of(line)));
        }
        return html.toString();
    }

    /** The text as an element of that class. */
    public static String element(String name, String type, String text) {
        return "<" + name + " class=\"" + type + "\">" + of(text) + "</" + name + ">";
    }

    /** The text as a link within the page. */
    public static String link(String id, String text) {
        return "<a href=\"#" + id + "\">" + of(text) + "</a>";
    }

    /** A file that lies beside this class in the jar. */
    public static String resource(String name) throws IOException {
        try (InputStream in = Html.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

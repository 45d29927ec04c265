package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML 输出: elements, a line each; what XML cannot hold becomes U+FFFD. Strings alone: no factory, the same everywhere. */
public final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    public Xml(OutputStream stream) throws IOException {
        this.out = new OutputStreamWriter(stream, UTF_8);
        out.write(DECLARATION);
    }

    /** Opens an element; its attributes are names and values by turns. */
    public void open(String name, Object... attributes) throws IOException {
        out.write(indent() + "<" + name + attributes(attributes) + ">\n");
        open.push(name);
    }

    public void close() throws IOException {
        String name = open.pop();
        out.write(indent() + "</" + name + ">\n");
    }

    public void empty(String name, Object... attributes) throws IOException {
        out.write(indent() + "<" + name + attributes(attributes) + "/>\n");
    }

    /** An element with text; without text there is nothing unless it has attributes. */
    public void text(String name, String text, Object... attributes) throws IOException {
        if (!text.isEmpty()) {
            out.write(indent() + "<" + name + attributes(attributes) + ">" + escaped(text) + "</" + name + ">\n");
        } else if (attributes.length > 0) {
            empty(name, attributes);
        }
    }

    public void end() throws IOException {
        out.flush();
    }

    private String indent() {
        return "  ".repeat(open.size());
    }

    private static String attributes(Object... attributes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < attributes.length; i += 2) {
            String value = escaped(String.valueOf(attributes[i + 1])).replace("\n", "&#10;");
            text.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
        }
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\r' -> xml.append("&#13;");
                default -> xml.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return xml.toString();
    }

    private static boolean allowed(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return c == '\n' || c == '\t' || (c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF);
    }
}

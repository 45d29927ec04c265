package io.duban.app.report.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.duban.app.report.Printable;
import java.io.IOException;
import java.io.OutputStream;

/** iCalendar 的行: RFC 5545 ends lines with CRLF and folds them after 75 octets, never within a character. */
final class ContentLines {
    private static final int OCTETS = 75;

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A property whose value is no text. */
    void line(String name, String value) throws IOException {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int c : (name + ":" + value).codePoints().toArray()) {
            int length = Character.toString(c).getBytes(UTF_8).length;
            if (octets + length > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(c);
            octets += length;
        }
        out.write(folded.append("\r\n").toString().getBytes(UTF_8));
    }

    /** A property whose value is a text from outside. */
    void text(String name, String value) throws IOException {
        String escaped = value.lines()
                .map(Printable::of)
                .map(text -> text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"))
                .collect(joining("\\n"));
        line(name, escaped);
    }

    void flush() throws IOException {
        out.flush();
    }
}

package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** CSV 行: rows as RFC 4180 has them, safe to open in a spreadsheet. */
public final class Csv {
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");
    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    private Csv() {}

    /** A whole table, with the byte order mark without which Excel takes UTF-8 for something else. */
    public static void table(OutputStream out, List<String> columns, Stream<List<String>> rows) throws IOException {
        Writer csv = new OutputStreamWriter(out, UTF_8);
        csv.write('\uFEFF');
        csv.write(row(columns));
        for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
            csv.write(row(each.next()));
        }
        csv.flush();
    }

    public static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(joining(",", "", "\r\n"));
    }

    /** A quoted cell; the apostrophe keeps a spreadsheet from running what a hostile document says as a formula. */
    private static String cell(String text) {
        String inert = FORMULA.matcher(text).find() ? "'" + text : text;
        return SPECIAL.matcher(inert).find() ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
    }
}

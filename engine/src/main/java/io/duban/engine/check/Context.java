package io.duban.engine.check;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.report.Finding.Evidence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 上下文: the sentence or line around a place. It keeps its length in the text character for character, so that the
 * matched words can be marked in it by their offsets.
 */
final class Context {
    /** Characters shown on each side of the matched words; matches longer than two such stretches are cut there. */
    static final int REACH = 120;

    private static final String SENTENCE_ENDS = "。！？；!?;\n\r\u2028\u2029";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\v]");
    // In a table a tab divides two cells: without it an empty one would not be seen.
    private static final Pattern BLANKS_IN_TABLES = Pattern.compile("[\\s\\v&&[^\t]]");

    private Context() {}

    static Evidence of(Document document, Location place) {
        String text = document.text();
        int start = start(text, place);
        int end = end(text, place);
        String context = text.substring(start, end);
        Pattern blanks = isInTable(document, place) ? BLANKS_IN_TABLES : BLANKS;
        return new Evidence(place, blanks.matcher(context).replaceAll(" "), start);
    }

    private static boolean isInTable(Document document, Location place) {
        List<Block> blocks = document.blocks();
        int low = 0;
        int high = blocks.size() - 1;
        // Blocks stand in order: a document with a finding in each of its paragraphs is not searched anew for each.
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).location().start() <= place.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return !blocks.isEmpty()
                && blocks.get(low) instanceof Block.Table table
                && table.location().encloses(place);
    }

    private static int start(String text, Location place) {
        int floor = Math.max(0, place.start() - REACH);
        int start = place.start();
        while (start > floor && !endsSentence(text, start - 1)) {
            start--;
        }
        while (start < place.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return splitsPair(text, start) ? start + 1 : start;
    }

    private static int end(String text, Location place) {
        if (place.length() > 2 * REACH) {
            int cut = place.start() + 2 * REACH;
            return splitsPair(text, cut) ? cut - 1 : cut;
        }
        int ceiling = Math.min(text.length(), place.end() + REACH);
        int end = place.end();
        boolean closed = place.length() > 0 && endsSentence(text, end - 1);
        while (!closed && end < ceiling) {
            closed = endsSentence(text, end);
            end++;
        }
        while (end > place.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return splitsPair(text, end) ? end - 1 : end;
    }

    private static boolean endsSentence(String text, int at) {
        return SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}

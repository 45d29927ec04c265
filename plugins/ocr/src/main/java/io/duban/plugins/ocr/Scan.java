package io.duban.plugins.ocr;

import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.Location;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.page.Page;
import io.duban.api.document.page.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 扫描页: the pages of one source as Tesseract tells of them, and how sure it is.
 *
 * @param pages with their glyphs where it saw them
 * @param confidence of all words together, from 0 to 1
 * @param doubtful how many characters stand in words that it is not sure of
 */
record Scan(List<Page> pages, double confidence, int doubtful) {
    /** Of A4 in points: nobody knows how large the paper was. */
    private static final float LONG_EDGE = 842;

    private static final int LEVEL_PAGE = 1;
    private static final int LEVEL_LINE = 4;
    private static final int LEVEL_WORD = 5;
    private static final int COLUMNS = 12;

    /** Reads its tables: a row for each page, line and word, in which the last two cells are hundredths of confidence and text. */
    static Scan of(String tables) {
        List<Page> pages = new ArrayList<>();
        List<ScanLine> lines = new ArrayList<>();
        int number = 0;
        float scale = 1;
        float width = 0;
        float height = 0;
        double sum = 0;
        int words = 0;
        int doubtful = 0;
        for (String row : tables.split("\\R", -1)) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length < COLUMNS - 1 || !cells[0].matches("[1-5]")) {
                continue;
            }
            switch (Integer.parseInt(cells[0])) {
                case LEVEL_PAGE -> {
                    addPage(pages, number++, lines, width, height);
                    scale = LONG_EDGE / Math.max(1, Math.max(number(cells[8]), number(cells[9])));
                    width = scale * number(cells[8]);
                    height = scale * number(cells[9]);
                }
                case LEVEL_LINE ->
                    lines.add(new ScanLine(
                            scale * number(cells[6]),
                            scale * (number(cells[7]) + number(cells[9])),
                            scale * number(cells[8])));
                case LEVEL_WORD -> {
                    String text = cells.length < COLUMNS ? "" : cells[COLUMNS - 1].strip();
                    if (!text.isEmpty() && !lines.isEmpty()) {
                        double sure = Math.max(0, Math.min(100, Math.round(number(cells[COLUMNS - 2])))) / 100.0;
                        lines.get(lines.size() - 1).word(text, sure);
                        sum += sure;
                        words++;
                        doubtful += sure < Location.DOUBTFUL ? text.length() : 0;
                    }
                }
                default -> {
                    // Blocks and paragraphs, which are found anew from the lines.
                }
            }
        }
        addPage(pages, number, lines, width, height);
        return new Scan(List.copyOf(pages), words == 0 ? 0 : sum / words, doubtful);
    }

    private static void addPage(List<Page> pages, int number, List<ScanLine> lines, float width, float height) {
        if (!lines.isEmpty()) {
            pages.add(new Page(
                    number,
                    width,
                    height,
                    lines.stream().flatMap(line -> line.glyphs().stream()).toList()));
            lines.clear();
        }
    }

    private static float number(String cell) {
        try {
            return Float.parseFloat(cell);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The document, with what an auditor must know of its making. */
    Readable read(String format, ReadLimits limits) throws UnreadableException {
        DocumentBuilder builder = new DocumentBuilder(format, limits);
        PageText.compose(pages, builder);
        if (builder.isEmpty()) {
            throw new UnreadableException(Reason.IMAGE_ONLY, "a picture in which no text was recognised");
        }
        List<Notice> notices = new ArrayList<>();
        if (doubtful > 0) {
            notices.add(new Notice(
                    NoticeKind.UNREAD_PARTS,
                    doubtful + " characters recognised with less than " + (int) (100 * Location.DOUBTFUL)
                            + " % confidence"));
        }
        notices.add(new Notice(
                NoticeKind.RECOGNISED_TEXT,
                String.format(Locale.ROOT, "%.0f %% confidence on average", 100 * confidence)));
        return new Readable(builder.build(), notices);
    }
}

package io.duban.plugins.ocr;

import io.duban.api.document.Limit;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 页面成像: draws the pages of a PDF with Poppler, which knows every way in which scanners pack pictures; one process for
 * each PDF, which waits with a page until the one before was taken.
 *
 * @param command the program, by its name or path
 */
record PageDrawing(String command) {
    /** The long edge of a page: 200 dots an inch on A4, and on no paper more than this. */
    private static final int LONG_EDGE = 2339;

    private static final int LONGEST_HEADER_LINE = 20;
    private static final String INSTALL =
            "pages of pictures are drawn by pdftoppm, which is not installed: get poppler-utils,"
                    + " or save the pages as pictures";

    /** 去向: takes the picture of each page, in the order of the pages. */
    @FunctionalInterface
    interface Pictures {
        void page(byte[] picture) throws UnreadableException;
    }

    /**
     * Hands on one picture a page.
     *
     * @throws UnreadableException if the program is not there, takes too long or cannot draw all pages
     */
    void draw(byte[] pdf, ReadLimits limits, ReadClock clock, Pictures pictures) throws UnreadableException {
        List<String> asked = List.of(command, "-gray", "-scale-to", String.valueOf(LONG_EDGE), "-");
        try (Program program = Program.start(asked, pdf, clock)) {
            long pages = 0;
            for (String format = line(program); !format.isEmpty(); format = line(program)) {
                if (++pages > limits.of(Limit.PAGES)) {
                    throw new UnreadableException(
                            Reason.TOO_LARGE,
                            "more than " + limits.of(Limit.PAGES) + " pages of pictures; split the file");
                }
                pictures.page(picture(format, program));
            }
            if (pages == 0 || !program.succeeded()) {
                throw damaged();
            }
        } catch (IOException e) {
            throw new UnreadableException(Reason.IMAGE_ONLY, INSTALL);
        }
    }

    /** A portable graymap: its format, its width and height, the value of white, and a byte for each dot. */
    private static byte[] picture(String format, Program program) throws UnreadableException {
        String size = line(program);
        String white = line(program);
        if (!format.equals("P5") || !size.matches("[0-9]{1,4} [0-9]{1,4}")) {
            throw damaged();
        }
        String[] edges = size.split(" ", -1);
        int dots = Integer.parseInt(edges[0]) * Integer.parseInt(edges[1]);
        byte[] drawn = program.next(dots);
        if (drawn.length < dots) {
            throw damaged();
        }
        ByteArrayOutputStream picture = new ByteArrayOutputStream(dots + 2 * LONGEST_HEADER_LINE);
        picture.writeBytes((format + '\n' + size + '\n' + white + '\n').getBytes(StandardCharsets.US_ASCII));
        picture.writeBytes(drawn);
        return picture.toByteArray();
    }

    /** The next line of a header; empty where there is nothing more. */
    private static String line(Program program) throws UnreadableException {
        StringBuilder line = new StringBuilder();
        while (line.length() < LONGEST_HEADER_LINE) {
            byte[] next = program.next(1);
            if (next.length == 0 || next[0] == '\n') {
                break;
            }
            line.append((char) next[0]);
        }
        return line.toString();
    }

    private static UnreadableException damaged() {
        return new UnreadableException(Reason.DAMAGED, "not all pages of the PDF can be drawn; get the file again");
    }
}

package io.duban.plugins.ocr;

import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 识别引擎: Tesseract, one process for each picture.
 *
 * @param command the program, by its name or path
 */
record Tesseract(String command) {
    private static final String LANGUAGE = "chi_sim";
    private static final String INSTALL =
            "text recognition is not installed: get tesseract-ocr and tesseract-ocr-chi-sim,"
                    + " or hand in the text itself";

    /** Whether it is there and knows Chinese. */
    boolean isInstalled() {
        try {
            Process process = new ProcessBuilder(command, "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            String languages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return languages.lines().anyMatch(LANGUAGE::equals);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * What it sees, as its table of pages, lines and words.
     *
     * @throws UnreadableException if it is not there, takes too long or cannot open the picture
     */
    String recognise(byte[] picture, ReadClock clock) throws UnreadableException {
        List<String> asked = List.of(command, "stdin", "stdout", "-l", LANGUAGE, "--psm", "3", "tsv");
        try (Program program = Program.start(asked, picture, clock)) {
            byte[] table = program.next(Integer.MAX_VALUE);
            if (program.succeeded()) {
                return new String(table, StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UnreadableException(Reason.IMAGE_ONLY, INSTALL);
        }
        throw isInstalled()
                ? new UnreadableException(Reason.DAMAGED, "not a whole picture; scan it again")
                : new UnreadableException(Reason.IMAGE_ONLY, INSTALL);
    }
}

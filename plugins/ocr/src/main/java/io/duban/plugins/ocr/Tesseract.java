package io.duban.plugins.ocr;

import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * 识别引擎: Tesseract as a process of its own, fed and read through pipes. It holds one processor and is killed when the time
 * for the source is over; whatever it does to itself, it does not do to us.
 *
 * @param command the program, by its name or path
 */
record Tesseract(String command) {
    private static final String LANGUAGE = "chi_sim";
    /** Threads of their own: those of a pool could all be waiting at pipes of other pictures. */
    private static final Executor ASIDE = task -> {
        Thread thread = new Thread(task, "duban-ocr");
        thread.setDaemon(true);
        thread.start();
    };

    private static final long LOOK_MILLIS = 100;
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
        Process process = start();
        // Three pipes, of which none may fill up while we wait at another.
        CompletableFuture<String> table = CompletableFuture.supplyAsync(() -> text(process.getInputStream()), ASIDE);
        CompletableFuture<String> words = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()), ASIDE);
        CompletableFuture<Void> feeding =
                CompletableFuture.runAsync(() -> feed(process.getOutputStream(), picture), ASIDE);
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                clock.check();
            }
            feeding.get(1, TimeUnit.SECONDS);
            if (process.exitValue() != 0) {
                throw failure(words.get(1, TimeUnit.SECONDS));
            }
            return table.get(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException(Reason.TOO_LARGE, "given up; scan fewer pages at once");
        } catch (ExecutionException | TimeoutException e) {
            throw new UnreadableException(Reason.DAMAGED, "text recognition broke off; scan it again");
        } finally {
            process.destroyForcibly();
        }
    }

    /** Without its Chinese it complains of that file; of a picture it only says that it failed. */
    private static UnreadableException failure(String words) {
        return words.contains(LANGUAGE)
                ? new UnreadableException(Reason.IMAGE_ONLY, INSTALL)
                : new UnreadableException(Reason.DAMAGED, "not a whole picture; scan it again");
    }

    private Process start() throws UnreadableException {
        ProcessBuilder builder =
                new ProcessBuilder(List.of(command, "stdin", "stdout", "-l", LANGUAGE, "--psm", "3", "tsv"));
        // More threads make it slower on small machines, and a batch has its own.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UnreadableException(Reason.IMAGE_ONLY, INSTALL);
        }
    }

    private static void feed(OutputStream in, byte[] picture) {
        try (in) {
            in.write(picture);
        } catch (IOException e) {
            // It stopped reading: its exit code tells why.
        }
    }

    private static String text(InputStream out) {
        try (out) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}

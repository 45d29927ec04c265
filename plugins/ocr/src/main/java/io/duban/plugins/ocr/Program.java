package io.duban.plugins.ocr;

import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * 外部程序: a process of its own, fed and read through pipes. It is killed when the time for the source is over; whatever it
 * does to itself, it does not do to us.
 */
final class Program implements AutoCloseable {
    private static final long LOOK_MILLIS = 20;
    private static final int CHUNK = 1 << 16;

    private final Process process;
    private final ReadClock clock;

    private Program(Process process, ReadClock clock) {
        this.process = process;
        this.clock = clock;
    }

    /**
     * Starts it.
     *
     * @param input what it is fed
     * @throws IOException if there is no such program
     */
    static Program start(List<String> command, byte[] input, ReadClock clock) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // More threads make Tesseract slower on small machines, and a batch has its own.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        // Of two pipes none may fill up while we wait at the other. The thread ends with the process.
        Thread feeder = new Thread(() -> feed(process.getOutputStream(), input), "duban-ocr");
        feeder.setDaemon(true);
        feeder.start();
        return new Program(process, clock);
    }

    private static void feed(OutputStream in, byte[] input) {
        try (in) {
            in.write(input);
        } catch (IOException e) {
            // It stopped reading: its exit code tells why.
        }
    }

    /**
     * The next bytes that it prints, so many at most; fewer only where it ends.
     *
     * @throws UnreadableException when the time is over
     */
    byte[] next(int most) throws UnreadableException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        InputStream out = process.getInputStream();
        byte[] chunk = new byte[Math.min(most, CHUNK)];
        try {
            while (read.size() < most) {
                // A read that waits cannot be called off.
                while (out.available() == 0 && process.isAlive()) {
                    clock.check();
                    TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                }
                int count = out.read(chunk, 0, Math.min(chunk.length, most - read.size()));
                if (count < 0) {
                    break;
                }
                read.write(chunk, 0, count);
            }
            return read.toByteArray();
        } catch (IOException e) {
            throw new UnreadableException(Reason.DAMAGED, "text recognition broke off; scan it again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException(Reason.TOO_LARGE, "given up; scan fewer pages at once");
        }
    }

    /** Whether it said of itself, once all it printed was read, that it did what it was asked. */
    boolean succeeded() {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package io.duban.plugins.archive;

import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * 解包程序: bsdtar of libarchive, which makes a tar of a rar, from pipe to pipe: it touches no file, and whatever hostile bytes do
 * to it, they do to a process of its own.
 *
 * @param command the program, by its name or path
 */
record Bsdtar(String command) {
    /**
     * Starts it.
     *
     * @param seconds after which it is killed
     * @throws UnreadableException if there is no such program
     */
    Run convert(byte[] archive, long seconds) throws UnreadableException {
        // GNU's kind of tar has names as the bytes that they are in the archive.
        ProcessBuilder builder = new ProcessBuilder(command, "-cf", "-", "--format", "gnutar", "@-")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // Elsewhere it would lose all names that are not plain English.
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            Future<Process> deadline = process.onExit()
                    .orTimeout(seconds, TimeUnit.SECONDS)
                    .exceptionally(late -> process.destroyForcibly());
            // Of two pipes none may fill up while we wait at the other. The thread ends with the process.
            Thread feeder = new Thread(() -> feed(process.getOutputStream(), archive), "duban-rar");
            feeder.setDaemon(true);
            feeder.start();
            return new Run(process, deadline);
        } catch (IOException e) {
            throw new UnreadableException(Reason.UNKNOWN_FORMAT, "RAR archive, and no bsdtar");
        }
    }

    private static void feed(OutputStream in, byte[] archive) {
        try (in) {
            in.write(archive);
        } catch (IOException e) {
            // It stopped reading: its exit code tells why.
        }
    }

    /**
     * 一次运行.
     *
     * @param process that runs
     * @param deadline kills it
     */
    record Run(Process process, Future<Process> deadline) implements AutoCloseable {
        /** The tar. */
        InputStream output() {
            return new BufferedInputStream(process.getInputStream());
        }

        /** Whether it says, once all it printed was read, that nothing was wrong. */
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
            deadline.cancel(false);
        }
    }
}

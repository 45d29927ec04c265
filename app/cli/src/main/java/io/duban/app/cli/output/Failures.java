package io.duban.app.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** 出错说明: says what an exception means in one line. */
public final class Failures {
    private Failures() {}

    /** The cause, without the names of classes where the platform gives a reason. */
    public static String describe(IOException failure, Messages messages) {
        if (failure instanceof NoSuchFileException) {
            return messages.text("failure.missing");
        }
        if (failure instanceof AccessDeniedException) {
            return messages.text("failure.denied");
        }
        if (failure instanceof FileSystemException detailed && detailed.getReason() != null) {
            return detailed.getReason();
        }
        return String.valueOf(failure.getMessage());
    }

    /** Whether nobody reads standard output any more: {@code duban … | head} is no error. */
    public static boolean isBrokenPipe(Throwable failure) {
        // The platform has no exception class for it, and its message follows the locale.
        String message = String.valueOf(failure.getMessage());
        return failure instanceof IOException && (message.contains("roken pipe") || message.contains("管道"));
    }
}

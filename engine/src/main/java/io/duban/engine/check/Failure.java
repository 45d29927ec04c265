package io.duban.engine.check;

import java.util.Optional;

/**
 * 故障说明: what went wrong in somebody else's code, in one line. The catch clauses of this package name what they take:
 * exceptions, a class missing from a plugin, and the two errors that one source can cause by its size or depth. Other
 * errors mean that the machine itself is ill, and end the run.
 */
final class Failure {
    private Failure() {}

    /** The kind of failure and its message, without line breaks and stack trace. */
    static String describe(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        return Optional.ofNullable(failure.getMessage())
                .map(message -> kind + ": " + message.strip().replaceAll("\\s*\\R\\s*", " "))
                .orElse(kind);
    }
}

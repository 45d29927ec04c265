package io.duban.app.cli.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** 日志器: one line an event on standard error. */
final class LineLogger extends LegacyAbstractLogger {
    private final Level least;

    /**
     * @param name of who logs
     * @param least level that is told
     */
    LineLogger(String name, Level least) {
        this.name = name;
        this.least = least;
    }

    @Override
    public boolean isTraceEnabled() {
        return tells(Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return tells(Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return tells(Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return tells(Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return tells(Level.ERROR);
    }

    private boolean tells(Level level) {
        return level.toInt() >= least.toInt();
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String message,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println("duban: " + level + " " + name.substring(name.lastIndexOf('.') + 1) + ": "
                + MessageFormatter.basicArrayFormat(message, arguments));
        // Stack traces are for those who asked for them.
        if (thrown != null && isDebugEnabled()) {
            thrown.printStackTrace(lines);
        }
        lines.flush();
        System.err.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

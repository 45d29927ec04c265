package io.duban.app.cli.log;

import java.util.List;
import org.slf4j.event.Level;

/** 日志级别: how much the log says; chosen once, before the first logger is made. */
public final class LogLevel {
    private static final String PROPERTY = "duban.log";

    private LogLevel() {}

    /** Everything when debugging, else warnings only. */
    public static void choose(String... arguments) {
        boolean debug = List.of(arguments).contains("--debug");
        // A property, because slf4j finds its provider long before anything of ours could be handed to it.
        System.setProperty(PROPERTY, (debug ? Level.DEBUG : Level.WARN).name());
    }

    static Level chosen() {
        return Level.valueOf(System.getProperty(PROPERTY, Level.WARN.name()));
    }
}

package io.duban.app.cli.log;

import java.util.List;

/** 日志级别: how much the log says; chosen once, before the first logger is made. */
public final class LogLevel {
    static final String PROPERTY = "duban.log";

    private LogLevel() {}

    /** Everything when debugging, else warnings only. */
    public static void choose(String... arguments) {
        boolean debug = List.of(arguments).contains("--debug");
        // A property, because logback asks for its configuration long before anything of ours could be handed to it.
        System.setProperty(PROPERTY, debug ? "DEBUG" : "WARN");
    }
}

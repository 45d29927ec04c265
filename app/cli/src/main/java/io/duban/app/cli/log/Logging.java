package io.duban.app.cli.log;

import org.slf4j.helpers.NOP_FallbackServiceProvider;

/** 日志开关: whether anything is behind slf4j; chosen once, before the first logger is made. */
public final class Logging {
    private Logging() {}

    /**
     * Logback when debugging, else nothing. What users need to know stands in reports; what libraries log is for those
     * who look for a fault, and to set logback up would take a tenth of a short run.
     */
    public static void choose(boolean debug) {
        if (!debug) {
            // Properties, because slf4j finds its provider long before anything of ours could be handed to it.
            System.setProperty("slf4j.provider", NOP_FallbackServiceProvider.class.getName());
            System.setProperty("slf4j.internal.verbosity", "WARN");
        }
    }
}

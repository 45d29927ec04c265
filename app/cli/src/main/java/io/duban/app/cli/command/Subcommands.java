package io.duban.app.cli.command;

import java.util.List;

/** 子命令: what stands under {@code duban}, in the order of its help. */
public final class Subcommands {
    private static final List<String> ALL =
            List.of("check", "extract", "compare", "inspect", "explain", "rules", "baseline", "diff", "plugins");

    private Subcommands() {}

    /**
     * The commands that a command line can get to. Where the first word names one it is that one alone: to make all of
     * them is felt at each start.
     */
    public static List<String> reachedBy(String... arguments) {
        return arguments.length > 0 && ALL.contains(arguments[0]) ? List.of(arguments[0]) : ALL;
    }

    /** Whether a command line asks for documents to be checked, so that the engine will be needed. */
    public static boolean checks(String... arguments) {
        return arguments.length > 1 && arguments[0].equals("check");
    }
}

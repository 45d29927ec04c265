package io.duban.app.cli.command;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 子命令: what stands under {@code duban}, in the order of its help. */
public final class Subcommands {
    private static final Map<String, Class<?>> ALL = inOrder();

    private Subcommands() {}

    /**
     * The commands that a command line can get to. Where the first word names one it is that one alone: picocli takes
     * every command it is given apart by reflection, which is felt at each start.
     */
    public static Collection<Class<?>> reachedBy(String... arguments) {
        Class<?> named = arguments.length == 0 ? null : ALL.get(arguments[0]);
        return named == null ? ALL.values() : List.of(named);
    }

    /** Whether a command line asks for documents to be checked, so that the engine will be needed. */
    public static boolean checks(String... arguments) {
        return arguments.length > 1 && arguments[0].equals("check");
    }

    private static Map<String, Class<?>> inOrder() {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        all.put("check", CheckCommand.class);
        all.put("extract", ExtractCommand.class);
        all.put("inspect", InspectCommand.class);
        all.put("explain", ExplainCommand.class);
        all.put("rules", RulesCommand.class);
        all.put("plugins", PluginsCommand.class);
        return Collections.unmodifiableMap(all);
    }
}

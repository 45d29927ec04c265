package io.duban.app.cli.output;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.plugin.Found;
import io.duban.app.cli.plugin.Plugins;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** 插件清单: what was found and where, and what cannot be used and why. */
public final class PluginListText {
    private final Messages messages;
    private final Style style;

    public PluginListText(Console console) {
        this.messages = console.messages();
        this.style = new Style(console.color());
    }

    /** The list. */
    public String render(Plugins plugins, List<RuleSet> ruleSets) {
        StringBuilder text = new StringBuilder();
        found(text, "plugins.readers", plugins.readers(), reader -> named(reader.id(), reader.extensions()));
        found(text, "plugins.containers", plugins.containers(), reader -> named(reader.id(), reader.extensions()));
        found(text, "plugins.writers", plugins.writers(), writer -> writer.id() + " (." + writer.fileExtension() + ")");
        heading(text, "plugins.ruleSets");
        ruleSets.forEach(set -> line(
                text, set.info().id() + " " + set.info().version(), set.info().origin()));
        if (!plugins.broken().isEmpty()) {
            heading(text, "plugins.broken");
            plugins.broken().forEach(broken -> line(text, broken.origin(), broken.reason()));
        }
        return text.toString();
    }

    private static String named(String id, Set<String> extensions) {
        return extensions.isEmpty() ? id : id + " (." + String.join(" .", new TreeSet<>(extensions)) + ")";
    }

    private <T> void found(StringBuilder text, String key, List<Found<T>> services, Function<T, String> name) {
        heading(text, key);
        services.forEach(found -> line(text, name.apply(found.service()), found.origin()));
    }

    private void heading(StringBuilder text, String key) {
        text.append(style.bold(messages.text(key))).append('\n');
    }

    private static void line(StringBuilder text, String left, String right) {
        text.append(String.format("  %-32s %s\n", left, right));
    }
}

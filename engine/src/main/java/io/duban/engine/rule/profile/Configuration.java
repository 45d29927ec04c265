package io.duban.engine.rule.profile;

import io.duban.api.rule.Rule;
import io.duban.engine.rule.source.ConfigurationFile;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.YamlMapping;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 用户配置 ({@code duban.yaml}): what a user sets once for a folder of documents.
 *
 * @param origin the file, or an empty string where there is none
 * @param profile id or file of the profile to check by, or null to choose by the record
 * @param changes to whatever profile is chosen
 * @param baseline known findings, or null
 * @param waivers what is let pass, or null
 */
public record Configuration(
        String origin,
        @Nullable String profile,
        ProfileDraft changes,
        @Nullable Path baseline,
        @Nullable Path waivers) {

    /** Name of the file that is looked for beside the documents. */
    public static final String FILE = "duban.yaml";

    /** Nothing is set. */
    public static final Configuration NONE = new Configuration("", null, ProfileDraft.SILENT, null, null);

    private static final Set<String> KEYS = Set.of("profile", "baseline", "waivers", "trust");

    /**
     * Reads one. Files that it names are looked for beside it.
     *
     * @param rules all rules it may speak of
     * @throws io.duban.engine.rule.source.RuleSetException if it cannot be read or speaks of what there is not
     */
    public static Configuration load(Path path, Collection<Rule> rules) {
        RuleFile file = ConfigurationFile.read(path);
        ProfileReader reader = new ProfileReader(file, rules);
        ProfileDraft changes = reader.changes(KEYS);
        String profile = reader.value("profile");
        boolean own = profile != null && isFile(profile);
        return new Configuration(
                path.toString(),
                own ? String.valueOf(beside(path, profile)) : profile,
                changes,
                beside(path, reader.value("baseline")),
                beside(path, reader.value("waivers")));
    }

    /**
     * The digests of the rule sets that it vouches for. Told apart from the rest, which is understood only when the rules
     * are there.
     *
     * @throws io.duban.engine.rule.source.RuleSetException if it cannot be read
     */
    public static List<String> trusted(Path path) {
        RuleFile file = ConfigurationFile.read(path);
        YamlMapping yaml = YamlMapping.read(file, file.text(), 1);
        return yaml.has("trust") ? yaml.texts("trust") : List.of();
    }

    /** Whether a profile is named by its file: an id never has a dot. */
    public static boolean isFile(String profile) {
        return profile.endsWith(".yaml") || profile.endsWith(".yml");
    }

    /** Whether it changes the profile chosen. */
    public boolean changesProfiles() {
        return !changes.silent();
    }

    private static @Nullable Path beside(Path configuration, @Nullable String name) {
        return name == null ? null : configuration.resolveSibling(name);
    }
}

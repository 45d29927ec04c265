package io.duban.engine.rule.source;

import io.duban.api.LocalizedText;
import io.duban.api.rule.RuleSetInfo;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 规则集说明: {@code ruleset.yaml}.
 *
 * @param id such as {@code required-elements}: the name of its folder too
 * @param version of its content
 * @param title what it is about
 * @param owner who answers for it
 */
public record RuleSetManifest(String id, String version, LocalizedText title, String owner) {
    /** Name of the file. */
    public static final String FILE = "ruleset.yaml";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Reads the file.
     *
     * @throws RuleSetException if anything is missing or unknown
     */
    public static RuleSetManifest read(RuleFile file) {
        YamlMapping yaml = YamlMapping.read(file, file.text(), 1).allow(Set.of("id", "version", "title", "owner"));
        String id = yaml.text("id");
        if (!ID.matcher(id).matches()) {
            throw file.error(
                    yaml.line("id"),
                    "规则集的 id 只能用小写英文字母、数字和连字符，如 my-rules",
                    "the id of a rule set is made of lower-case letters, digits and hyphens, such as my-rules");
        }
        return new RuleSetManifest(id, yaml.text("version"), yaml.localized("title"), yaml.text("owner"));
    }

    /** What the rule set says of itself when it was loaded from somewhere. */
    public RuleSetInfo info(String origin, String digest, boolean trusted) {
        return new RuleSetInfo(id, version, title, owner, origin, digest, trusted);
    }

    /** The Java package that its compiled rules stand in. */
    public String packageName() {
        return "io.duban.rules." + id.replace('-', '_');
    }
}

package io.duban.api.rule;

import io.duban.api.LocalizedText;
import io.duban.api.record.GoverningBody;
import io.duban.api.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 审查方案: which rules apply to which records with what severity, and what is acceptable. What it does not mention
 * stands as the rule's page has it, so that a new rule needs no word in any profile.
 *
 * @param id such as {@code general}
 * @param title its name
 * @param bodies whose records it is chosen for; empty where it is only used by name
 * @param kinds what kinds of record it is chosen for; empty for all
 * @param intolerable the mildest severity that makes a record not acceptable
 * @param unchecked kinds of record that no rule is asked about, such as essays: their verdict is {@code UNDETERMINED}
 * @param layers what it changes: that of the profile it extends first, its own last
 */
public record Profile(
        String id,
        LocalizedText title,
        List<GoverningBody> bodies,
        List<RecordKind> kinds,
        Severity intolerable,
        List<RecordKind> unchecked,
        List<Layer> layers) {

    /** 不审查: for those who want to know what records say, not what is wrong with them; goes with no rule sets. */
    public static final Profile NONE = new Profile(
            "none",
            new LocalizedText("不审查", "nothing checked"),
            List.of(),
            List.of(),
            Severity.ERROR,
            List.of(),
            List.of());

    public Profile {
        bodies = List.copyOf(bodies);
        kinds = List.copyOf(kinds);
        unchecked = List.copyOf(unchecked);
        layers = List.copyOf(layers);
    }

    /** The same with another bound on what is acceptable. */
    public Profile tolerating(Severity lowestIntolerable) {
        return new Profile(id, title, bodies, kinds, lowestIntolerable, unchecked, layers);
    }

    /** What it makes of a rule: all of its layers, each category before the rules in it. */
    public RuleSetting setting(Rule rule) {
        List<String> ids = new ArrayList<>(rule.aliases());
        ids.add(rule.id());
        RuleSetting setting = RuleSetting.AS_ON_PAGE;
        for (Layer layer : layers) {
            setting = layer.categories()
                    .getOrDefault(rule.category(), RuleSetting.AS_ON_PAGE)
                    .over(setting);
            // A renamed rule keeps the settings made for it.
            for (String id : ids) {
                setting = layer.rules().getOrDefault(id, RuleSetting.AS_ON_PAGE).over(setting);
            }
        }
        return setting;
    }

    /**
     * 层: what one file says.
     *
     * @param categories id of a concern, such as {@code document-format}, to what is changed of all rules in it
     * @param rules rule id to what is changed of it
     */
    public record Layer(Map<String, RuleSetting> categories, Map<String, RuleSetting> rules) {
        public Layer {
            categories = Map.copyOf(categories);
            rules = Map.copyOf(rules);
        }
    }
}

package io.duban.api.rule;

import io.duban.api.LocalizedText;
import io.duban.api.record.RecordKind;
import java.util.List;
import java.util.Map;

/**
 * 审查方案: which rules apply to which records with what severity, and what is acceptable. What it does not mention
 * stands as the rule's page has it.
 *
 * @param id such as {@code general}
 * @param title its name
 * @param intolerable the mildest severity that makes a record not acceptable
 * @param unchecked kinds of record that no rule is asked about, such as essays: their verdict is {@code UNDETERMINED}
 * @param settings rule id to what the profile changes of it
 */
public record Profile(
        String id,
        LocalizedText title,
        Severity intolerable,
        List<RecordKind> unchecked,
        Map<String, Setting> settings) {

    /** 不审查: for those who want to know what records say, not what is wrong with them; goes with no rule sets. */
    public static final Profile NONE =
            new Profile("none", new LocalizedText("不审查", "nothing checked"), Severity.ERROR, List.of(), Map.of());

    public Profile {
        unchecked = List.copyOf(unchecked);
        settings = Map.copyOf(settings);
    }

    /**
     * What a profile changes of a rule.
     *
     * @param enabled whether the rule is in force at all
     * @param severities by kind of record; kinds not named stay as they are
     * @param parameters by name; those not named keep their defaults
     */
    public record Setting(boolean enabled, Map<RecordKind, Severity> severities, Map<String, String> parameters) {
        public Setting {
            severities = Map.copyOf(severities);
            parameters = Map.copyOf(parameters);
        }
    }
}

package io.duban.engine.rule.profile;

import io.duban.api.LocalizedText;
import io.duban.api.record.GoverningBody;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile.Layer;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.source.Constants;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.YamlMapping;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a file says of a profile (审查方案). Whatever it does not know is an error with line and nearest word. */
final class ProfileReader {
    private static final LocalizedText KIND = new LocalizedText("材料类型", "kind of record");
    private static final LocalizedText BODY = new LocalizedText("会议主体", "governing body");
    private static final LocalizedText SEVERITY = new LocalizedText("严重程度", "severity");
    private static final Set<String> CHANGES = Set.of("intolerable", "unchecked", "categories", "rules");
    private static final Set<String> OWN = Set.of("id", "title", "extends", "bodies", "kinds");

    private final RuleFile file;
    private final YamlMapping yaml;
    private final SettingReader settings;

    /**
     * @param rules all that the file may speak of
     */
    ProfileReader(RuleFile file, Collection<Rule> rules) {
        this.file = file;
        this.yaml = YamlMapping.read(file, file.text(), 1);
        this.settings = new SettingReader(file, rules);
    }

    /**
     * A profile.
     *
     * @throws io.duban.engine.rule.source.RuleSetException if anything is missing or unknown
     */
    ProfileDraft profile() {
        yaml.allow(with(OWN));
        return new ProfileDraft(
                yaml.text("id"),
                yaml.localized("title"),
                value("extends"),
                constants("bodies", GoverningBody.class, BODY),
                constants("kinds", RecordKind.class, KIND),
                intolerable(),
                unchecked(),
                layer());
    }

    /**
     * Changes to other profiles, in a file that has keys of its own.
     *
     * @throws io.duban.engine.rule.source.RuleSetException if anything is unknown
     */
    ProfileDraft changes(Set<String> others) {
        yaml.allow(with(others));
        return new ProfileDraft(null, null, null, List.of(), List.of(), intolerable(), unchecked(), layer());
    }

    /** The text at a key, or null where there is none. */
    @Nullable
    String value(String key) {
        return yaml.has(key) ? yaml.text(key) : null;
    }

    /** The line of a key. */
    int line(String key) {
        return yaml.line(key);
    }

    private static Set<String> with(Set<String> others) {
        Set<String> known = new LinkedHashSet<>(CHANGES);
        known.addAll(others);
        return known;
    }

    private @Nullable Severity intolerable() {
        return yaml.has("intolerable")
                ? Constants.find(file, Severity.class, yaml.text("intolerable"), yaml.line("intolerable"), SEVERITY)
                : null;
    }

    private @Nullable List<RecordKind> unchecked() {
        return yaml.has("unchecked") ? constants("unchecked", RecordKind.class, KIND) : null;
    }

    private Layer layer() {
        return new Layer(settings.categories(yaml), settings.rules(yaml));
    }

    private <E extends Enum<E>> List<E> constants(String key, Class<E> type, LocalizedText what) {
        return yaml.texts(key).stream()
                .map(word -> Constants.find(file, type, word, yaml.line(key), what))
                .toList();
    }
}

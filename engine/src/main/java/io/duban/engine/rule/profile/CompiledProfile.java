package io.duban.engine.rule.profile;

import io.duban.api.record.GoverningBody;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Profile.Layer;
import io.duban.api.rule.RuleSetting;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.source.BuiltInFiles;
import io.duban.engine.rule.source.IndexInput;
import io.duban.engine.rule.source.IndexOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 编译后的审查方案: the built-in profiles, kept as values so that a start needs no YAML. */
public final class CompiledProfile {
    private CompiledProfile() {}

    /**
     * The built-in profiles, sorted by id.
     *
     * @throws IllegalStateException if an index is not readable: the distribution is damaged
     */
    static List<Profile> builtIn() {
        return BuiltInFiles.index(BuiltInFiles.PROFILES, CompiledProfile::readAll);
    }

    static List<Profile> readAll(InputStream in) throws IOException {
        IndexInput index = new IndexInput(in);
        return index.all(() -> new Profile(
                index.text(),
                index.localized(),
                index.all(() -> index.constant(GoverningBody.class)),
                index.all(() -> index.constant(RecordKind.class)),
                index.constant(Severity.class),
                index.all(() -> index.constant(RecordKind.class)),
                index.all(() -> new Layer(settings(index), settings(index)))));
    }

    /** Writes the index that the built-in profiles are found by. */
    public static void writeAll(List<Profile> profiles, OutputStream out) throws IOException {
        IndexOutput index = new IndexOutput(out);
        index.all(profiles, profile -> {
            index.text(profile.id());
            index.localized(profile.title());
            index.all(profile.bodies(), index::constant);
            index.all(profile.kinds(), index::constant);
            index.constant(profile.intolerable());
            index.all(profile.unchecked(), index::constant);
            index.all(profile.layers(), layer -> {
                index.map(layer.categories(), index::text, setting -> write(setting, index));
                index.map(layer.rules(), index::text, setting -> write(setting, index));
            });
        });
    }

    private static Map<String, RuleSetting> settings(IndexInput index) throws IOException {
        return index.map(index::text, () -> setting(index));
    }

    private static RuleSetting setting(IndexInput index) throws IOException {
        int enabled = index.number();
        return new RuleSetting(
                enabled == 0 ? null : enabled > 0,
                index.all(() -> index.constant(Severity.class)).stream()
                        .findFirst()
                        .orElse(null),
                index.map(() -> index.constant(RecordKind.class), () -> index.constant(Severity.class)),
                index.map(index::text, index::text));
    }

    private static void write(RuleSetting setting, IndexOutput index) throws IOException {
        Boolean enabled = setting.enabled();
        index.number(enabled == null ? 0 : enabled ? 1 : -1);
        index.all(Stream.ofNullable(setting.severity()).toList(), index::constant);
        index.map(setting.severities(), index::constant, index::constant);
        index.map(setting.parameters(), index::text, index::text);
    }
}

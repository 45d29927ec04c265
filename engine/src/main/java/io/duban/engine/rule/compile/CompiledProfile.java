package io.duban.engine.rule.compile;

import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Profile.Setting;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.source.BuiltInFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** 编译后的审查方案: the built-in profiles, kept as values like the pages of {@link CompiledRuleSet}. */
public final class CompiledProfile {
    private CompiledProfile() {}

    /**
     * The built-in profiles, sorted by id.
     *
     * @throws IllegalStateException if an index is not readable: the distribution is damaged
     */
    public static List<Profile> builtIn() {
        return BuiltInFiles.index(BuiltInFiles.PROFILES, CompiledProfile::readAll);
    }

    static List<Profile> readAll(InputStream in) throws IOException {
        IndexInput index = new IndexInput(in);
        return index.all(() -> new Profile(
                index.text(),
                index.localized(),
                index.constant(Severity.class),
                index.all(() -> index.constant(RecordKind.class)),
                index.map(index::text, () -> setting(index))));
    }

    static void writeAll(List<Profile> profiles, OutputStream out) throws IOException {
        IndexOutput index = new IndexOutput(out);
        index.all(profiles, profile -> {
            index.text(profile.id());
            index.localized(profile.title());
            index.constant(profile.intolerable());
            index.all(profile.unchecked(), index::constant);
            index.map(profile.settings(), index::text, setting -> write(setting, index));
        });
    }

    private static Setting setting(IndexInput index) throws IOException {
        return new Setting(
                index.number() == 1,
                index.map(() -> index.constant(RecordKind.class), () -> index.constant(Severity.class)),
                index.map(index::text, index::text));
    }

    private static void write(Setting setting, IndexOutput index) throws IOException {
        index.number(setting.enabled() ? 1 : 0);
        index.map(setting.severities(), index::constant, index::constant);
        index.map(setting.parameters(), index::text, index::text);
    }
}

package io.duban.engine.rule.profile;

import io.duban.api.LocalizedText;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.source.ConfigurationFile;
import io.duban.engine.rule.source.RuleFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 审查方案: the built-in profiles and those of users. */
public final class Profiles {
    private static final LocalizedText PROFILE = new LocalizedText("审查方案", "profile");

    /** What a profile that extends no other stands on: every rule as its page has it. */
    private static final Profile BARE =
            new Profile("", new LocalizedText("", ""), List.of(), List.of(), Severity.ERROR, List.of(), List.of());

    private Profiles() {}

    /** The built-in profiles, sorted by id. */
    public static List<Profile> builtIn() {
        return CompiledProfile.builtIn();
    }

    /**
     * A built-in profile, such as {@code general}.
     *
     * @throws io.duban.engine.rule.source.RuleSetException if there is none of that id
     */
    public static Profile builtIn(String id) {
        return named(builtIn(), id, new RuleFile("", "--profile", ""), 0);
    }

    /**
     * A profile of a user, which may extend a built-in one.
     *
     * @param rules all rules it may speak of
     * @throws io.duban.engine.rule.source.RuleSetException if it cannot be read or speaks of others
     */
    public static Profile load(Path path, Collection<Rule> rules) {
        RuleFile file = ConfigurationFile.read(path);
        ProfileReader reader = new ProfileReader(file, rules);
        ProfileDraft draft = reader.profile();
        return draft.extending(
                draft.parent() == null ? BARE : named(builtIn(), draft.parent(), file, reader.line("extends")));
    }

    /**
     * Profiles that may extend each other, in the order of the files.
     *
     * @param rules all rules they may speak of
     * @throws io.duban.engine.rule.source.RuleSetException if anything is wrong with one
     */
    public static List<Profile> readAll(List<RuleFile> files, Collection<Rule> rules) {
        Map<String, ProfileDraft> drafts = new LinkedHashMap<>();
        for (RuleFile file : files) {
            ProfileDraft draft = new ProfileReader(file, rules).profile();
            drafts.put(String.valueOf(draft.id()), draft);
        }
        List<Profile> profiles = new ArrayList<>();
        for (ProfileDraft draft : drafts.values()) {
            profiles.add(onParents(draft, drafts, drafts.keySet()));
        }
        return profiles;
    }

    /**
     * @param left ids that may still be extended: who extends himself finds himself gone
     */
    private static Profile onParents(ProfileDraft draft, Map<String, ProfileDraft> drafts, Collection<String> left) {
        String parent = draft.parent();
        if (parent == null) {
            return draft.extending(BARE);
        }
        List<String> others = left.stream().filter(id -> !id.equals(draft.id())).toList();
        ProfileDraft base = drafts.get(parent);
        if (base == null || !others.contains(parent)) {
            throw new RuleFile("", "profiles/" + draft.id() + ".yaml", "").unknown(0, PROFILE, parent, others);
        }
        return draft.extending(onParents(base, drafts, others));
    }

    private static Profile named(List<Profile> profiles, String id, RuleFile file, int line) {
        return profiles.stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseThrow(() -> file.unknown(
                        line, PROFILE, id, profiles.stream().map(Profile::id).toList()));
    }
}

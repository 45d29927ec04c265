package io.duban.engine.check;

import io.duban.api.LocalizedText;
import io.duban.api.record.GoverningBody;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Rule;
import io.duban.engine.analysis.meeting.GoverningBodies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** 方案选择: which profile a record is checked by, and why: the one that was named, else by body and kind. */
public final class ProfileSelection {
    private static final LocalizedText NO_BODY =
            new LocalizedText("标题和会议名称里没有认出会议主体", "no governing body in the title or the meeting's name");

    private final List<Profile> profiles;
    private final @Nullable LocalizedText named;
    private final @Nullable LocalizedText note;

    private ProfileSelection(List<Profile> profiles, @Nullable LocalizedText named, @Nullable LocalizedText note) {
        this.profiles = List.copyOf(profiles);
        this.named = named;
        this.note = note;
    }

    /** One profile for all records. */
    public static ProfileSelection named(Profile profile, LocalizedText reason) {
        return new ProfileSelection(List.of(profile), reason, null);
    }

    /**
     * The profile that suits a record's governing body and kind.
     *
     * @param profiles in order of preference; one of them is for bodies in general
     */
    public static ProfileSelection automatic(List<Profile> profiles) {
        if (profiles.stream().noneMatch(profile -> suits(profile, GoverningBody.GENERAL))) {
            throw new IllegalArgumentException("no profile for governing bodies in general");
        }
        return new ProfileSelection(profiles, null, null);
    }

    /** The profiles to choose from, in order of preference. */
    public List<Profile> profiles() {
        return profiles;
    }

    /** The same choice among changed profiles. */
    public ProfileSelection changed(UnaryOperator<Profile> change) {
        return new ProfileSelection(profiles.stream().map(change).toList(), named, note);
    }

    /** The same choice, with a word on what changed the profiles. */
    public ProfileSelection noting(LocalizedText what) {
        return new ProfileSelection(profiles, named, what);
    }

    /** All that decides a choice and what follows from it, given the rules: equal texts for equal choices. */
    public List<String> canonical(List<Rule> rules) {
        List<String> lines = new ArrayList<>();
        profiles.forEach(profile -> lines.add(profile.id()
                + profile.bodies()
                + profile.kinds()
                + profile.unchecked()
                + new EffectiveProfile(profile, rules).info()));
        lines.add(named + "; " + note);
        return lines;
    }

    /**
     * 选择.
     *
     * @param profile the profile
     * @param reason why this one
     */
    record Choice(Profile profile, LocalizedText reason) {}

    /** The profile for a record. */
    Choice choose(MeetingRecord record) {
        Choice choice = named == null ? suiting(record) : new Choice(profiles.get(0), named);
        return note == null
                ? choice
                : new Choice(
                        choice.profile,
                        new LocalizedText(choice.reason.zh() + "；" + note.zh(), choice.reason.en() + "; " + note.en()));
    }

    private Choice suiting(MeetingRecord record) {
        Optional<GoverningBodies.Sign> inTitle = sign(record.title());
        Optional<GoverningBodies.Sign> sign =
                inTitle.or(() -> sign(record.meeting().name()));
        if (sign.isEmpty()) {
            return new Choice(first(GoverningBody.GENERAL, record).orElseThrow(), NO_BODY);
        }
        String words = sign.get().words();
        LocalizedText found = inTitle.isPresent()
                ? new LocalizedText("标题中有“" + words + "”", "the title has '" + words + "'")
                : new LocalizedText("会议名称中有“" + words + "”", "the meeting's name has '" + words + "'");
        return first(sign.get().body(), record)
                .map(profile -> new Choice(profile, found))
                .orElseGet(
                        () -> new Choice(first(GoverningBody.GENERAL, record).orElseThrow(), unsuited(found, record)));
    }

    private static LocalizedText unsuited(LocalizedText found, MeetingRecord record) {
        return new LocalizedText(
                found.zh() + "，但没有适用于这类材料的专门方案",
                found.en() + ", but no profile of that body is for "
                        + record.kind().id());
    }

    private Optional<Profile> first(GoverningBody body, MeetingRecord record) {
        return profiles.stream()
                .filter(profile -> suits(profile, body))
                .filter(profile -> profile.kinds().isEmpty() || profile.kinds().contains(record.kind()))
                .findFirst();
    }

    private static boolean suits(Profile profile, GoverningBody body) {
        return profile.bodies().contains(body);
    }

    private static Optional<GoverningBodies.Sign> sign(@Nullable MeetingElement name) {
        return Optional.ofNullable(name).flatMap(given -> GoverningBodies.in(given.text()));
    }
}

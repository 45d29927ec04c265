package io.duban.engine.rule.profile;

import io.duban.api.LocalizedText;
import io.duban.api.record.GoverningBody;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Profile.Layer;
import io.duban.api.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 方案草稿: what one file says of a profile; null is where it is silent.
 *
 * @param id of the profile, or null where the file only changes others
 * @param title its name, null with the id
 * @param parent id or file of the profile that it extends
 * @param bodies whose records it is chosen for; never taken from the profile it extends
 * @param kinds what kinds it is chosen for; never taken from the profile it extends
 * @param intolerable the mildest severity that makes a record not acceptable
 * @param unchecked kinds of record that no rule is asked about
 * @param layer what it changes of rules
 */
public record ProfileDraft(
        @Nullable String id,
        @Nullable LocalizedText title,
        @Nullable String parent,
        List<GoverningBody> bodies,
        List<RecordKind> kinds,
        @Nullable Severity intolerable,
        @Nullable List<RecordKind> unchecked,
        Layer layer) {

    /** Says nothing at all. */
    static final ProfileDraft SILENT =
            new ProfileDraft(null, null, null, List.of(), List.of(), null, null, new Layer(Map.of(), Map.of()));

    /** Whether it changes nothing of whatever profile is chosen. */
    boolean silent() {
        return intolerable == null
                && unchecked == null
                && layer.categories().isEmpty()
                && layer.rules().isEmpty();
    }

    /** A profile of its own on top of another. */
    public Profile extending(Profile base) {
        return new Profile(
                id == null ? base.id() : id,
                title == null ? base.title() : title,
                bodies,
                kinds,
                intolerable == null ? base.intolerable() : intolerable,
                unchecked == null ? base.unchecked() : unchecked,
                layers(base));
    }

    /** Another profile, changed, and still chosen for what it was chosen for. */
    public Profile changing(Profile base) {
        return new Profile(
                base.id(),
                base.title(),
                base.bodies(),
                base.kinds(),
                intolerable == null ? base.intolerable() : intolerable,
                unchecked == null ? base.unchecked() : unchecked,
                layers(base));
    }

    private List<Layer> layers(Profile base) {
        List<Layer> layers = new ArrayList<>(base.layers());
        layers.add(layer);
        return layers;
    }
}

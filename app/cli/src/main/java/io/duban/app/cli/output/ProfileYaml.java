package io.duban.app.cli.output;

import static java.util.stream.Collectors.joining;

import io.duban.api.Language;
import io.duban.api.LocalizedText;
import io.duban.api.record.GoverningBody;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.engine.check.EffectiveProfile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 生效方案: everything that is in force under a profile, as a profile that says it all: it reads back as the same. */
public final class ProfileYaml {
    private final Language language;

    public ProfileYaml(Language language) {
        this.language = language;
    }

    /** The file. */
    public String render(EffectiveProfile effective) {
        Profile profile = effective.profile();
        List<String> lines = new ArrayList<>();
        lines.add("# digest: " + effective.info().digest());
        lines.add("id: " + profile.id());
        lines.add("title: " + localized(profile.title()));
        lines.add("bodies: " + profile.bodies().stream().map(GoverningBody::id).toList());
        lines.add("kinds: " + kinds(profile.kinds()));
        lines.add("intolerable: " + profile.intolerable().id());
        lines.add("unchecked: " + kinds(profile.unchecked()));
        lines.add("rules:");
        for (Rule rule : new TreeMap<>(effective.rules()).values()) {
            lines.add("  " + rule.id() + ": " + setting(effective, rule) + "  # "
                    + rule.title().in(language));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String setting(EffectiveProfile effective, Rule rule) {
        Map<RecordKind, Severity> severities = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            effective.severity(rule, kind).ifPresent(severity -> severities.put(kind, severity));
        }
        if (severities.isEmpty()) {
            return "off";
        }
        String inForce = severities.entrySet().stream()
                .map(each -> each.getKey().id() + ": " + each.getValue().id())
                .collect(joining(", ", "{ severity: { ", " }"));
        String parameters = new TreeMap<>(effective.parameters(rule))
                .entrySet().stream()
                        .map(each -> each.getKey() + ": " + quoted(each.getValue()))
                        .collect(joining(", "));
        return inForce + (parameters.isEmpty() ? "" : ", parameters: { " + parameters + " }") + " }";
    }

    private static List<String> kinds(List<RecordKind> kinds) {
        return kinds.stream().map(RecordKind::id).toList();
    }

    private static String localized(LocalizedText text) {
        return "{ zh: " + quoted(text.zh()) + ", en: " + quoted(text.en()) + " }";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}

package io.duban.app.cli.command;

import io.duban.api.LocalizedText;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Severity;
import java.util.List;
import java.util.Map;

/** 不审查: the profile for commands that only recognise. */
final class NoRules {
    static final Profile PROFILE =
            new Profile("none", new LocalizedText("不审查", "no checks"), Severity.ERROR, List.of(), Map.of());

    private NoRules() {}
}

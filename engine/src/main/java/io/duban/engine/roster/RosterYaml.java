package io.duban.engine.roster;

import io.duban.engine.analysis.name.KnownUnit;
import io.duban.engine.analysis.name.KnownUnit.Former;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.YamlMapping;
import java.util.List;
import java.util.Set;

/** Reads a roster in YAML: {@code units: [ { name: …, aliases: […], former: [ { name: …, since: … } ] } ]}. */
final class RosterYaml {
    private RosterYaml() {}

    static List<RosterEntry> entries(RuleFile file) {
        return YamlMapping.read(file, file.text(), 1).allow(Set.of("units")).mappings("units").stream()
                .map(unit -> entry(file, unit.allow(Set.of("name", "aliases", "former"))))
                .toList();
    }

    private static RosterEntry entry(RuleFile file, YamlMapping unit) {
        List<Former> former = unit.mappings("former").stream()
                .map(old -> former(file, old.allow(Set.of("name", "since"))))
                .toList();
        KnownUnit known = new KnownUnit(unit.text("name").strip(), unit.texts("aliases"), former);
        return new RosterEntry(unit.line("name"), known);
    }

    private static Former former(RuleFile file, YamlMapping old) {
        return new Former(old.text("name").strip(), RosterEntry.day(file, old.line("since"), old.text("since", "")));
    }
}

package io.duban.engine.analysis.name;

import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.lexicon.Lexicon;
import io.duban.engine.analysis.lexicon.Simplified;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 单位全称: gives named units the full names by which they are told apart: 县住建局 is 县住房和城乡建设局. Immutable. */
public final class UnitNames {
    private static final String PLACE_ENDS = "省市县区州盟旗镇乡";
    private static final String STATE = "国家";

    private final Map<String, String> fullNames;

    private UnitNames(Map<String, String> fullNames) {
        this.fullNames = Map.copyOf(fullNames);
    }

    /** The names that come with the engine. */
    public static UnitNames builtIn() {
        Map<String, String> fullNames = new HashMap<>();
        for (List<String> row : Lexicon.rows("names/unit-aliases.txt")) {
            row.stream().skip(1).forEach(alias -> fullNames.put(alias, row.get(0)));
        }
        return new UnitNames(fullNames);
    }

    /** The directives with the full names of their units. */
    public List<Directive> in(List<Directive> directives) {
        return directives.stream()
                .map(directive -> directive.withUnits(
                        directive.units().stream().map(this::named).toList()))
                .toList();
    }

    private ResponsibleUnit named(ResponsibleUnit unit) {
        return unit.kind() == ResponsibleUnit.Kind.NAMED ? unit.named(fullName(unit.text())) : unit;
    }

    /** The full name, or the same where no table knows a fuller one. */
    public String fullName(String name) {
        String simplified = Simplified.of(name);
        for (int start = 0; start < simplified.length(); start++) {
            String full = place(simplified, start) ? fullNames.get(simplified.substring(start)) : null;
            if (full != null) {
                return simplified.substring(0, start) + full;
            }
        }
        return name;
    }

    /** Whether what stands before the offset is a place or a level, or nothing. */
    private static boolean place(String name, int end) {
        return end == 0 || PLACE_ENDS.indexOf(name.charAt(end - 1)) >= 0 || name.substring(0, end).equals(STATE);
    }
}

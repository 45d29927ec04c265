package io.duban.engine.analysis.name;

import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.lexicon.Lexicon;
import io.duban.engine.analysis.lexicon.Simplified;
import io.duban.engine.analysis.name.KnownUnit.Former;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 单位全称: gives named units the full names by which they are told apart (县住建局 is 县住房和城乡建设局), and says who
 * succeeded those that were no more on the day of the meeting. Immutable.
 */
public final class UnitNames {
    private static final String PLACE_ENDS = "省市县区州盟旗镇乡";
    private static final String STATE = "国家";

    /** What the user's roster says of a name, taken whole. */
    private final Map<String, Meaning> rostered = new HashMap<>();

    /** What general tables say of a name behind a place or a level. */
    private final Map<String, Meaning> general = new HashMap<>();

    /**
     * 名称的含义.
     *
     * @param unit the full name of who is meant, or of who succeeded
     * @param former what is known of a name that holds no more, or null
     */
    private record Meaning(String unit, @Nullable Former former) {}

    /** The names that come with the engine, and a roster (名册) that goes before them. */
    public UnitNames(List<KnownUnit> roster) {
        for (List<String> row : Lexicon.rows("names/unit-aliases.txt")) {
            row.stream().skip(1).forEach(alias -> general.put(alias, new Meaning(row.get(0), null)));
        }
        for (List<String> row : Lexicon.rows("names/former-units.txt")) {
            LocalDate since = LocalDate.parse(row.get(0));
            row.stream().skip(2).forEach(old -> general.put(old, new Meaning(row.get(1), new Former(old, since))));
        }
        for (KnownUnit unit : roster) {
            unit.names().forEach(name -> rostered.put(Simplified.of(name), new Meaning(unit.name(), null)));
            unit.former().forEach(old -> rostered.put(Simplified.of(old.name()), new Meaning(unit.name(), old)));
        }
    }

    /** The directives with the names of their units, as they were on the day of the meeting. */
    public List<Directive> in(List<Directive> directives, @Nullable LocalDate meeting) {
        return directives.stream()
                .map(directive -> directive.withUnits(directive.units().stream()
                        .map(unit -> named(unit, meeting))
                        .toList()))
                .toList();
    }

    /** The unit with its full name, where a table knows one, and with its successor, where it has one. */
    public ResponsibleUnit named(ResponsibleUnit unit, @Nullable LocalDate meeting) {
        if (unit.kind() != ResponsibleUnit.Kind.NAMED) {
            return unit;
        }
        String text = Simplified.of(unit.text());
        Meaning whole = rostered.get(text);
        if (whole != null) {
            return named(unit, whole, "", meeting);
        }
        for (int start = 0; start < text.length(); start++) {
            Meaning meaning = place(text, start) ? general.get(text.substring(start)) : null;
            if (meaning != null) {
                return named(unit, meaning, text.substring(0, start), meeting);
            }
        }
        return unit;
    }

    private static ResponsibleUnit named(
            ResponsibleUnit unit, Meaning meaning, String place, @Nullable LocalDate meeting) {
        Former former = meaning.former();
        if (former == null) {
            return unit.named(place + meaning.unit());
        }
        return former.goneOn(meeting) ? unit.succeededBy(place + meaning.unit()) : unit;
    }

    /** Whether what stands before the offset is a place or a level, or nothing. */
    private static boolean place(String name, int end) {
        return end == 0
                || PLACE_ENDS.indexOf(name.charAt(end - 1)) >= 0
                || name.substring(0, end).equals(STATE);
    }
}

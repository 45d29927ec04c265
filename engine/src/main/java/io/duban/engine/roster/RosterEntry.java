package io.duban.engine.roster;

import io.duban.engine.analysis.name.KnownUnit;
import io.duban.engine.rule.source.RuleFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * 名册条目: a unit and where the roster tells of it.
 *
 * @param line where it begins
 * @param unit what is told
 */
record RosterEntry(int line, KnownUnit unit) {

    /** A day such as 2024-03-01, or null for nothing. */
    static @Nullable LocalDate day(RuleFile file, int line, String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw file.error(
                    line,
                    "日期“" + text + "”应写成 2024-03-01 的样子",
                    "the date '" + text + "' must be written like 2024-03-01");
        }
    }
}

package io.duban.engine.analysis.name;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 名册单位: a unit that the user has told us of.
 *
 * @param name 全称
 * @param aliases 简称
 * @param former 已撤销的名称: names of units whose work it took over, or its own earlier ones
 */
public record KnownUnit(String name, List<String> aliases, List<Former> former) {
    public KnownUnit {
        aliases = List.copyOf(aliases);
        former = List.copyOf(former);
    }

    /**
     * 已撤销的名称.
     *
     * @param name that holds no more
     * @param since the first day on which it does not, or null where it never counts
     */
    public record Former(String name, @Nullable LocalDate since) {
        /** Whether the name no longer held on a day; where the day is unknown, only if it never counts. */
        boolean goneOn(@Nullable LocalDate day) {
            return since == null || (day != null && !day.isBefore(since));
        }
    }

    /** Every name by which it is found in a text. */
    public Stream<String> names() {
        return Stream.of(Stream.of(name), aliases.stream(), former.stream().map(Former::name))
                .flatMap(names -> names);
    }
}

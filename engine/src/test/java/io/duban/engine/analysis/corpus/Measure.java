package io.duban.engine.analysis.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is scored. Those that tell right from wrong (classes, kinds, counts) have equal precision and recall. */
enum Measure {
    /** Sentences that order something. */
    DIRECTIVE,
    /** Whether a directive that was found is of the right class. */
    DIRECTIVE_CLASS,
    /** Units that stand in the sentence; half of the name is enough. */
    UNIT,
    /** The same where only the whole name counts. */
    UNIT_EXACT,
    /** Named units and definite groups only. */
    UNIT_SPECIFIC,
    /** Units taken from another place, by their words. */
    UNIT_INHERITED,
    /** Deadlines in the sentence that are no mere words of urgency. */
    DEADLINE_FIRM,
    /** Words of urgency. */
    DEADLINE_VAGUE,
    /** All deadlines in the sentence, with the right type. */
    DEADLINE_TYPED,
    /** Deadlines taken from another place, by type and last day. */
    DEADLINE_INHERITED,
    /** The last day of deadlines that were found; a day that the mark does not give is wrong. */
    DEADLINE_DUE,
    /** Sentences with a clause against officials. */
    ACCOUNTABILITY,
    PLACEHOLDER,
    /** Numbered headings and points, by label and place. */
    OUTLINE,
    /** Whether a file has as many records as marked. */
    RECORD_COUNT,
    RECORD_KIND,
    MEETING_DATE,
    MEETING_PLACE,
    MEETING_HOST,
    MEETING_RECORDER,
    MEETING_PRESENT,
    MEETING_ABSENT,
    MEETING_OBSERVERS,
    MEETING_TOPICS;

    /** The name in tables, such as {@code unit.exact}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static Measure of(String id) {
        return Arrays.stream(values())
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure is called '" + id + "'; there are "
                        + Arrays.stream(values()).map(Measure::id).collect(Collectors.joining(", "))));
    }
}

package io.duban.engine.analysis.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of both parts side by side. */
final class ScoreTable {
    /** A greater distance between the parts means that the analyser was fitted to the texts it was written with. */
    private static final double WIDE_GAP = 0.05;

    private ScoreTable() {}

    static String of(Score train, Score heldOut) {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT, "%-19s| %-37s| %-37s|   gap\n", "", Split.TRAIN.folder(), Split.HELD_OUT.folder()));
        String heads =
                String.format(Locale.ROOT, "| %5s %5s %5s %6s %5s %6s ", "P", "R", "F1", "hits", "wrong", "missed");
        table.append(" ".repeat(19)).append(heads).append(heads).append("|\n");
        List<String> wide = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Tally here = train.tally(measure);
            Tally there = heldOut.tally(measure);
            double gap = here.f1() - there.f1();
            table.append(String.format(Locale.ROOT, "%-19s", measure.id()))
                    .append(cells(here))
                    .append(cells(there))
                    .append(String.format(Locale.ROOT, "| %+.3f\n", gap));
            if (gap > WIDE_GAP) {
                wide.add(measure.id());
            }
        }
        return table.append("F1 lower by more than ")
                .append(WIDE_GAP)
                .append(" on the held-out part: ")
                .append(wide.isEmpty() ? "none" : String.join(", ", wide))
                .append('\n')
                .toString();
    }

    private static String cells(Tally tally) {
        return String.format(
                Locale.ROOT,
                "| %.3f %.3f %.3f %6d %5d %6d ",
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.hits(),
                tally.wrong(),
                tally.missed());
    }
}

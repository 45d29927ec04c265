package io.duban.app.cli.output;

import io.duban.app.report.Printable;
import io.duban.engine.settle.Baseline.Difference;
import io.duban.engine.settle.Baseline.Entry;
import java.util.ArrayList;
import java.util.List;

/** 变化清单: new, fixed and standing findings, one line each; the standing ones are only counted. */
public final class DifferenceText {
    private final Messages messages;

    public DifferenceText(Messages messages) {
        this.messages = messages;
    }

    /** The list. */
    public String render(Difference difference) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("difference.new", difference.fresh().size()));
        difference.fresh().forEach(entry -> lines.add("  + " + line(entry)));
        lines.add(messages.text("difference.fixed", difference.fixed().size()));
        difference.fixed().forEach(entry -> lines.add("  - " + line(entry)));
        lines.add(messages.text("difference.standing", difference.standing().size()));
        return String.join("\n", lines) + "\n";
    }

    private String line(Entry entry) {
        return Printable.of(messages.text("difference.line", entry.rule(), entry.source(), entry.words()));
    }
}

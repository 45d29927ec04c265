package io.duban.app.cli.output;

import io.duban.api.record.Located;
import io.duban.api.record.MeetingRecord;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Outcome.NotApplicable;
import io.duban.api.rule.Outcome.Undecidable;
import io.duban.api.rule.Outcome.Violated;
import io.duban.api.rule.Rule;
import io.duban.engine.rule.Why;
import io.duban.engine.rule.drl.Step;
import io.duban.engine.rule.drl.Step.Look;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** 为什么这样判断: what a rule looked at in each record, and what of it met which condition. */
public final class WhyWriter implements ReportWriter {
    private static final int LONGEST = 40;

    private final Rule rule;
    private final Function<MeetingRecord, Why> asking;
    private final Messages messages;

    /**
     * @param rule that is asked about
     * @param asking asks it about a record
     */
    public WhyWriter(Rule rule, Function<MeetingRecord, Why> asking, Messages messages) {
        this.rule = rule;
        this.asking = asking;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "why";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (SourceReport source : report.sources()) {
            source.problems().forEach(problem -> text.append(source.name())
                    .append("  ")
                    .append(problem.code())
                    .append(' ')
                    .append(problem.detail())
                    .append('\n'));
            for (RecordReport record : source.records()) {
                text.append(source.name())
                        .append("  ")
                        .append(shortened(record.record().text()))
                        .append('\n');
                write(record.record(), text);
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(MeetingRecord record, StringBuilder text) {
        Why why = asking.apply(record);
        text.append("  ")
                .append(rule.id())
                .append(' ')
                .append(rule.title().in(messages.language()))
                .append(": ")
                .append(outcome(why))
                .append('\n');
        if (!rule.severities().containsKey(record.kind())) {
            text.append("  ")
                    .append(messages.text(
                            "why.kind", messages.text("kind." + record.kind().name())))
                    .append('\n');
        }
        int number = 1;
        for (Step step : why.steps()) {
            text.append("  ")
                    .append(number++)
                    .append(". ")
                    .append(step.condition())
                    .append('\n');
            text.append("     ")
                    .append(messages.text("why.step", step.before(), step.after()))
                    .append('\n');
            step.looks().forEach(look -> write(look, text));
        }
    }

    private String outcome(Why why) {
        if (why.outcome() instanceof Violated violated) {
            return messages.text("why.violated", violated.violations().size());
        }
        if (why.outcome() instanceof NotApplicable absent) {
            return messages.text("why.absent", absent.about());
        }
        if (why.outcome() instanceof Undecidable undecidable) {
            return messages.text("why.undecidable", String.join(", ", undecidable.missing()));
        }
        return why.outcome() instanceof Failed failed
                ? messages.text("why.failed", failed.error())
                : messages.text("why.satisfied");
    }

    private void write(Look look, StringBuilder text) {
        String words = look.element() instanceof Located element
                ? shortened(element.text())
                : look.element().getClass().getSimpleName();
        text.append("     ")
                .append(look.failed().isEmpty() ? "+ " : "- ")
                .append(words)
                .append(look.failed().isEmpty() ? "" : "  " + messages.text("why.not", look.failed()))
                .append('\n');
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? "“" + line + "”" : "“" + line.substring(0, LONGEST) + "…”";
    }
}

package io.duban.app.report;

import io.duban.api.report.SourceReport;
import java.util.ArrayList;
import java.util.List;

/** 单个文件文案: a source, what could not be done with it and what to do about that, and its records. */
final class SourceText {
    private final Style style;
    private final Messages messages;
    private final RecordText recordText;

    SourceText(Style style, Messages messages, RecordText recordText) {
        this.style = style;
        this.messages = messages;
        this.recordText = recordText;
    }

    List<String> lines(SourceReport source) {
        List<String> lines = new ArrayList<>();
        String verdict = messages.text("verdict." + source.verdict().id());
        lines.add(style.strong(Printable.of(source.name())) + "  " + style.verdict(source.verdict(), verdict));
        ProblemText problems = new ProblemText(style, messages);
        source.problems().forEach(problem -> problems.lines(problem).forEach(line -> lines.add("  " + line)));
        source.notices().forEach(notice -> lines.add("  " + problems.notice(notice)));
        source.records().forEach(record -> lines.addAll(recordText.lines(record)));
        return lines;
    }
}

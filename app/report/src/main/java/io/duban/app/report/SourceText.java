package io.duban.app.report;

import io.duban.api.document.ReadResult.Notice;
import io.duban.api.report.Problem;
import io.duban.api.report.SourceReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 单个文件文案: a source, what could not be done with it and what to do about that, and its records. */
final class SourceText {
    /** How the checker names one of several records. */
    private static final Pattern RECORD = Pattern.compile("record (\\d+): (\\w+)");

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
        source.problems().forEach(problem -> lines.addAll(problem(problem)));
        source.notices().forEach(notice -> lines.add("  " + notice(notice)));
        source.records().forEach(record -> lines.addAll(recordText.lines(record)));
        return lines;
    }

    private List<String> problem(Problem problem) {
        String key = "problem." + problem.code();
        String what = messages.textOr(key, messages.text("problem.other", Printable.of(problem.code())));
        String general = messages.textOr(key + ".remedy", messages.text("problem.other.remedy"));
        String remedy = messages.textOr(key + ".remedy." + lastWord(problem.detail()), general);
        return List.of(
                "  " + style.undecided(messages.text("problem")) + " " + withDetail(what, problem.detail()),
                "    " + messages.text("remedy", remedy));
    }

    private String notice(Notice notice) {
        String what = messages.text("notice." + Json.lower(notice.kind()));
        return messages.text("notice") + " "
                + (notice.detail().isEmpty() ? what : messages.text("detail", what, Printable.of(notice.detail())));
    }

    private String withDetail(String what, String detail) {
        if (detail.isEmpty()) {
            return what;
        }
        Matcher record = RECORD.matcher(detail);
        if (record.matches()) {
            String kind = messages.textOr("kind." + record.group(2), record.group(2));
            return messages.text("detail", what, messages.text("detail.record", record.group(1), kind));
        }
        String known = messages.textOr("detail." + detail.replace(' ', '-'), "");
        // Other details are for those who help: they come from readers, which speak English only.
        return known.isEmpty()
                ? messages.text("detail.technical", what, Printable.of(detail))
                : messages.text("detail", what, known);
    }

    /** Details end in what the thing is, such as "PNG image": some remedies depend on it. */
    private static String lastWord(String detail) {
        return detail.substring(detail.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}

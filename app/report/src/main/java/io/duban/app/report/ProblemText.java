package io.duban.app.report;

import io.duban.api.document.ReadResult.Notice;
import io.duban.api.report.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 未审查文案: what could not be done with a source, what to do about that, and what its reader noticed. */
public final class ProblemText {
    /** How the checker names one of several records. */
    private static final Pattern RECORD = Pattern.compile("record (\\d+): (\\w+)");

    private final Style style;
    private final Messages messages;

    public ProblemText(Style style, Messages messages) {
        this.style = style;
        this.messages = messages;
    }

    public List<String> lines(Problem problem) {
        return List.of(
                style.undecided(messages.text("problem")) + " " + what(problem),
                "  " + messages.text("remedy", remedy(problem)));
    }

    /** What was not done. */
    public String what(Problem problem) {
        String key = "problem." + problem.code();
        String what = messages.textOr(key, messages.text("problem.other", Printable.of(problem.code())));
        return withDetail(what, problem.detail());
    }

    /** What to do about it. */
    public String remedy(Problem problem) {
        String key = "problem." + problem.code() + ".remedy";
        String general = messages.textOr(key, messages.text("problem.other.remedy"));
        return messages.textOr(key + "." + lastWord(problem.detail()), general);
    }

    public String notice(Notice notice) {
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

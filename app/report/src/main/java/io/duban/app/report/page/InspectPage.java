package io.duban.app.report.page;

import io.duban.api.record.AccountabilityClause.Against;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.app.report.ElementText;
import io.duban.app.report.Json;
import io.duban.app.report.MeetingFields;
import io.duban.app.report.Messages;
import io.duban.app.report.Printable;
import io.duban.app.report.page.Mark.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** 页面框架: what stands above the documents: the list of contents and what the marks mean. */
final class InspectPage {
    private final Messages messages;

    InspectPage(Messages messages) {
        this.messages = messages;
    }

    /** Everything up to the first document. */
    String head(String style, Report report) {
        String how = Html.of(messages.text("inspect.how", report.version()));
        return PageHead.of(messages, messages.text("inspect.title"), style, "", "") + "<header>\n<h1>"
                + text("inspect.title") + "</h1>\n<p>" + how + "</p>\n</header>\n" + contents(report.sources())
                + legend()
                + "<main>\n";
    }

    private String contents(List<SourceReport> sources) {
        StringBuilder html = new StringBuilder("<nav><h2>" + text("inspect.contents") + "</h2>\n<ol>\n");
        ElementText words = new ElementText(messages);
        for (int i = 0; i < sources.size(); i++) {
            String id = "s" + (i + 1);
            html.append("<li>").append(Html.link(id, Printable.of(sources.get(i).name())));
            html.append("<ul>");
            for (var report : sources.get(i).records()) {
                MeetingRecord record = report.record();
                html.append("<li>").append(Html.link(id + "r" + record.index(), words.record(record)));
                html.append(" ")
                        .append(Html.element("span", "told", words.kind(record)))
                        .append("</li>");
            }
            html.append("</ul></li>\n");
        }
        return html.append("</ol></nav>\n").toString();
    }

    private String legend() {
        return "<section class=\"legend\"><h2>" + text("inspect.legend") + "</h2>\n<dl>\n"
                + entry(Kind.DIRECTIVE, "element.directives", each("directive.", Directive.Kind.values()))
                + entry(
                        Kind.UNIT,
                        "element.units",
                        Stream.concat(
                                each("role.", ResponsibleUnit.Role.values()),
                                each("unit.", ResponsibleUnit.Kind.values())))
                + entry(Kind.DEADLINE, "element.deadlines", each("deadline.", Deadline.Type.values()))
                + entry(Kind.CLAUSE, "element.accountability", each("against.", Against.values()))
                + entry(Kind.PLACEHOLDER, "element.placeholders", Stream.of("placeholder"))
                + entry(Kind.NOTED, "element.noted", Stream.of("noted"))
                + entry(Kind.OUTLINE, "element.outline", Stream.of("outline.level"))
                + entry(
                        Kind.MEETING,
                        "inspect.meeting",
                        MeetingFields.NAMES.stream().map("meeting."::concat))
                + "<dt><span class=\"left\">" + text("inspect.sample") + "</span></dt><dd>" + text("inspect.left")
                + "</dd>\n<dt><span class=\"after\">" + text("inspect.sample") + "</span></dt><dd>"
                + text("inspect.inherited.explained") + "</dd>\n</dl></section>\n";
    }

    private String entry(Kind kind, String title, Stream<String> tags) {
        StringBuilder html = new StringBuilder("<dt><span class=\"m " + Json.lower(kind) + "\">");
        html.append(text("inspect.sample"))
                .append("</span></dt><dd><b>")
                .append(text(title))
                .append("</b>");
        tags.filter(name -> !tag(name).isEmpty()).forEach(name -> {
            String meaning = messages.textOr(name, messages.textOr("element." + name, ""));
            html.append(" <span class=\"key\">").append(Html.element("span", "t", tag(name)));
            html.append(Html.of(meaning)).append("</span>");
        });
        return html.append("</dd>\n").toString();
    }

    private String tag(String name) {
        return messages.text("tag." + name, "");
    }

    private static Stream<String> each(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> prefix + Json.lower(constant));
    }

    private String text(String key) {
        return Html.of(messages.text(key));
    }
}

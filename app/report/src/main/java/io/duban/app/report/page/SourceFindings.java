package io.duban.app.report.page;

import io.duban.api.report.RecordReport;
import io.duban.api.report.SourceReport;
import io.duban.api.rule.Rule;
import io.duban.app.report.ElementText;
import io.duban.app.report.Messages;
import io.duban.app.report.Printable;
import io.duban.app.report.ProblemText;
import io.duban.app.report.Style;
import io.duban.app.report.UndecidedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 单个文件的审查结果: a source, what could not be done with it, and its records with their findings and their text. */
final class SourceFindings {
    private final String id;
    private final Map<String, Rule> rules;
    private final Messages messages;
    private final StringBuilder html = new StringBuilder();

    private SourceFindings(String id, Map<String, Rule> rules, Messages messages) {
        this.id = id;
        this.rules = rules;
        this.messages = messages;
    }

    /** The part of a source; all ids in it begin with those letters. */
    static String of(SourceReport source, String id, String unit, Map<String, Rule> rules, Messages messages) {
        SourceFindings part = new SourceFindings(id, rules, messages);
        part.source(source, unit);
        return part.html.toString();
    }

    private void source(SourceReport source, String unit) {
        html.append("<article id=\"").append(id).append("\" data-unit=\"").append(Html.of(unit));
        html.append("\" data-verdict=\"").append(source.verdict().id()).append("\">\n<h2>");
        html.append(Html.of(Printable.of(source.name()))).append(' ');
        html.append(Badges.verdict(source.verdict(), messages)).append("</h2>\n");
        notes(source);
        Optional<MarkedSource> text = Optional.ofNullable(source.transcript())
                .map(transcript -> new MarkedSource(transcript, source.records(), id, messages));
        for (RecordReport record : source.records()) {
            record(record, text);
        }
        text.map(MarkedSource::remainder).filter(rest -> !rest.isEmpty()).ifPresent(this::remainder);
        html.append("</article>\n");
    }

    private void notes(SourceReport source) {
        ProblemText words = new ProblemText(Style.PLAIN, messages);
        List<String> lines = new ArrayList<>();
        source.problems().forEach(problem -> lines.add(String.join("", words.lines(problem))));
        source.notices().forEach(notice -> lines.add(words.notice(notice)));
        if (!lines.isEmpty()) {
            html.append("<ul class=\"notes\">\n");
            lines.forEach(line -> html.append("<li>").append(Html.of(line)).append("</li>\n"));
            html.append("</ul>\n");
        }
    }

    private void record(RecordReport report, Optional<MarkedSource> text) {
        ElementText words = new ElementText(messages);
        String record = MarkedSource.id(id, report.record());
        html.append("<section id=\"").append(record).append("\" data-verdict=\"");
        html.append(report.verdict().id()).append("\">\n<h3>").append(Html.of(words.record(report.record())));
        html.append(' ').append(Badges.verdict(report.verdict(), messages)).append("</h3>\n<p class=\"told\">");
        String kind = messages.text("kind." + report.record().kind().id());
        html.append(Html.of(messages.text(
                "report.record",
                kind,
                report.results().size(),
                report.profile().id(),
                report.profile().reason().in(messages.language()))));
        html.append("</p>\n");
        FindingHtml finding = new FindingHtml(rules, messages, text.isPresent());
        if (!report.findings().isEmpty()) {
            html.append("<ol class=\"findings\">\n");
            for (int i = 0; i < report.findings().size(); i++) {
                html.append(finding.item(report.findings().get(i), MarkedSource.finding(record, i)));
            }
            html.append("</ol>\n");
        }
        undecided(report);
        text.map(source -> source.text(report)).ifPresent(body -> details("report.text", body));
        html.append("</section>\n");
    }

    private void undecided(RecordReport report) {
        UndecidedText words = new UndecidedText(messages, rules);
        List<UndecidedText.Undecided> open = report.results().stream()
                .flatMap(result -> words.of(result).stream())
                .toList();
        if (!open.isEmpty()) {
            html.append("<ul class=\"open\">\n");
            open.forEach(why -> html.append("<li data-rule=\"")
                    .append(why.ruleId())
                    .append("\">")
                    .append(Html.element("span", "badge undetermined", why.what()))
                    .append(' ')
                    .append(Html.of(why.told()))
                    .append("</li>\n"));
            html.append("</ul>\n");
        }
    }

    private void remainder(String blocks) {
        details("report.remainder", blocks);
    }

    private void details(String key, String body) {
        html.append("<details><summary>")
                .append(Html.of(messages.text(key)))
                .append("</summary>\n<div class=\"text\">\n");
        html.append(body).append("</div></details>\n");
    }
}

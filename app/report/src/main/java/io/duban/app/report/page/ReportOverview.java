package io.duban.app.report.page;

import static java.util.stream.Collectors.joining;

import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.app.report.Breakdown;
import io.duban.app.report.BreakdownTable;
import io.duban.app.report.Messages;
import io.duban.app.report.Printable;
import io.duban.app.report.SubmittingUnit;
import io.duban.app.report.Summary;
import io.duban.app.report.UndecidedText;
import io.duban.app.report.WaiverText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** 汇总: the verdict, the counts by unit and by rule, and the filters. */
final class ReportOverview {
    private final Report report;
    private final SubmittingUnit units;
    private final Messages messages;
    private final Breakdown breakdown;
    private final Collection<Rule> asked;
    private final StringBuilder html = new StringBuilder();

    ReportOverview(Report report, SubmittingUnit units, Messages messages) {
        this.report = report;
        this.units = units;
        this.messages = messages;
        this.breakdown = Breakdown.of(report);
        this.asked = asked();
    }

    /** Who handed the source in, as the page calls it. */
    String unit(SourceReport source) {
        return unit(units.of(source));
    }

    private String unit(String name) {
        return name.isEmpty() ? messages.text("report.unit.unknown") : Printable.of(name);
    }

    /** The rules that found something or could not decide, by id. */
    Collection<Rule> rulesAsked() {
        return asked;
    }

    private Collection<Rule> asked() {
        Map<String, Rule> asked = new TreeMap<>();
        UndecidedText undecided = new UndecidedText(messages, report.rules());
        report.sources().stream().flatMap(source -> source.records().stream()).forEach(record -> {
            record.findings().forEach(finding -> asked.put(finding.ruleId(), rule(finding.ruleId())));
            record.results().stream()
                    .flatMap(result -> undecided.of(result).stream())
                    .forEach(open -> {
                        asked.put(open.ruleId(), rule(open.ruleId()));
                    });
        });
        return asked.values();
    }

    String html() {
        html.append("<header>\n<h1>").append(text("report.title")).append("</h1>\n<p class=\"overall\">");
        html.append(text("report.verdict")).append(' ').append(Badges.verdict(report.verdict(), messages));
        html.append("</p>\n<p class=\"told\">").append(Html.of(madeBy())).append("</p>\n");
        if (report.ruleSets().isEmpty()) {
            html.append(Html.element("p", "warn", messages.text("summary.no-rules")))
                    .append('\n');
        }
        if (report.unreached() > 0) {
            html.append(Html.element("p", "warn", messages.text("summary.unreached", report.unreached())))
                    .append('\n');
        }
        new WaiverText(messages).lines(report.waivers()).forEach(line -> html.append(Html.element("p", "told", line))
                .append('\n'));
        html.append("</header>\n<section class=\"summary\" aria-label=\"")
                .append(text("summary"))
                .append("\">\n");
        cards(breakdown.total());
        html.append(BreakdownHtml.of(BreakdownTable.of(breakdown, report.rules(), messages)))
                .append("</section>\n");
        filters();
        return html.toString();
    }

    private String madeBy() {
        String sets = report.ruleSets().stream()
                .map(set -> set.title().in(messages.language()) + " " + set.version())
                .collect(joining(messages.text("list.separator")));
        String made = messages.text("report.made", report.version());
        return sets.isEmpty() ? made : made + messages.text("report.sets", Printable.of(sets));
    }

    private void cards(Summary summary) {
        html.append("<ul class=\"cards\">\n");
        card("", "summary.source", summary.sourceCount());
        card("", "summary.records", summary.recordCount());
        for (Verdict verdict : List.of(Verdict.ACCEPTABLE, Verdict.NOT_ACCEPTABLE, Verdict.UNDETERMINED)) {
            card(verdict.id(), "verdict." + verdict.id(), summary.sources(verdict));
        }
        for (Severity severity : Badges.GRAVEST_FIRST) {
            card(severity.id(), "severity." + severity.id(), summary.findings(severity));
        }
        card("", "summary.undecided", summary.undecided());
        if (summary.known() + summary.waived() > 0) {
            card("", "report.closed", summary.known() + summary.waived());
        }
        html.append("</ul>\n");
    }

    private void card(String type, String key, long count) {
        html.append("<li class=\"").append(type).append("\"><b>").append(count).append("</b> ");
        html.append(text(key)).append("</li>\n");
    }

    private void filters() {
        Map<String, String> unitNames = new TreeMap<>();
        breakdown.units().forEach(group -> unitNames.put(unit(group.name()), unit(group.name())));
        Map<String, String> verdicts = new LinkedHashMap<>();
        List.of(Verdict.NOT_ACCEPTABLE, Verdict.UNDETERMINED, Verdict.ACCEPTABLE)
                .forEach(verdict -> verdicts.put(verdict.id(), messages.text("verdict." + verdict.id())));
        Map<String, String> rules = new LinkedHashMap<>();
        asked.forEach(rule -> rules.put(rule.id(), name(rule.id())));
        Map<String, String> severities = new LinkedHashMap<>();
        Badges.GRAVEST_FIRST.forEach(each -> severities.put(each.id(), messages.text("severity." + each.id())));
        html.append("<form id=\"filters\" hidden>\n");
        select("unit", "report.unit", unitNames);
        select("verdict", "summary.verdict", verdicts);
        select("severity", "report.severity", severities);
        select("rule", "report.rule", rules);
        html.append("<button type=\"reset\">").append(text("report.reset")).append("</button>\n");
        html.append("<label class=\"check\"><input type=\"checkbox\" id=\"elements\"> ")
                .append(text("report.elements"));
        html.append("</label>\n<button type=\"button\" id=\"texts\">")
                .append(text("report.open"))
                .append("</button>\n");
        html.append("<output id=\"shown\" data-words=\"")
                .append(text("report.shown"))
                .append("\"></output>\n");
        html.append("<small>").append(text("report.keys")).append("</small>\n</form>\n");
    }

    private void select(String id, String key, Map<String, String> options) {
        html.append("<label>")
                .append(text(key))
                .append(" <select id=\"by-")
                .append(id)
                .append("\"><option value=\"\">");
        html.append(text("report.all")).append("</option>");
        options.forEach((value, label) -> html.append("<option value=\"")
                .append(Html.of(value))
                .append("\">")
                .append(Html.of(label))
                .append("</option>"));
        html.append("</select></label>\n");
    }

    private Rule rule(String id) {
        return Objects.requireNonNull(report.rules().get(id));
    }

    private String name(String id) {
        return id + " " + Printable.of(rule(id).title().in(messages.language()));
    }

    private String text(String key) {
        return Html.of(messages.text(key));
    }
}

package io.duban.app.report.page;

import io.duban.api.report.Verdict;
import io.duban.api.rule.Severity;
import io.duban.app.report.Messages;
import java.util.List;

/** 标牌: verdicts and severities, which say in words what their colours say. */
final class Badges {
    static final List<Severity> GRAVEST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private Badges() {}

    static String verdict(Verdict verdict, Messages messages) {
        return Html.element("span", "badge " + verdict.id(), messages.text("verdict." + verdict.id()));
    }

    static String severity(Severity severity, Messages messages) {
        return Html.element("span", "badge " + severity.id(), messages.text("severity." + severity.id()));
    }
}

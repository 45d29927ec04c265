package io.duban.app.report;

import static java.util.stream.Collectors.joining;

import io.duban.api.rule.Citation;
import java.util.List;

/** 依据文案: a norm and how sure we are of it. */
public final class CitationText {
    private CitationText() {}

    public static String of(Citation citation, Messages messages) {
        String label = Printable.of(citation.label());
        String status = messages.text("citation." + citation.status().id());
        // The norm of a house rule may be called just that.
        return label.contains(status) ? label : messages.text("citation", label, status);
    }

    /** All of them in one line. */
    public static String of(List<Citation> citations, Messages messages) {
        return citations.stream()
                .map(citation -> of(citation, messages))
                .collect(joining(messages.text("citation.separator")));
    }
}

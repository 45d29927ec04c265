package io.duban.api.rule;

import io.duban.api.LocalizedText;
import io.duban.api.record.RecordKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 规则: what is known of a rule apart from how it is decided: the front matter of its page.
 *
 * @param id such as {@code RE-05}; also its name in DRL and the name of its page
 * @param title names the problem, not the remedy
 * @param severities default severity for each kind of record it applies to; where a kind is missing it does not apply
 * @param category id of the concern, such as {@code required-elements}
 * @param about the element whose absence makes it {@code NOT_APPLICABLE}, such as {@code tasks}; null for none
 * @param needs the elements without which it is {@code UNDECIDABLE}, such as {@code meeting.date}
 * @param citations its basis, at least one
 * @param parameters names and default values
 * @param suggestion how to mend what it reports, one sentence
 * @param since version of the rule set that brought it
 * @param aliases former ids
 * @param page the page's Markdown without the front matter
 */
public record Rule(
        String id,
        LocalizedText title,
        Map<RecordKind, Severity> severities,
        String category,
        @Nullable String about,
        Set<String> needs,
        List<Citation> citations,
        Map<String, String> parameters,
        LocalizedText suggestion,
        String since,
        List<String> aliases,
        String page) {

    public Rule {
        severities = Map.copyOf(severities);
        needs = Set.copyOf(needs);
        citations = List.copyOf(citations);
        parameters = Map.copyOf(parameters);
        aliases = List.copyOf(aliases);
    }
}

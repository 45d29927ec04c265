package io.duban.engine.rule.source;

import io.duban.api.LocalizedText;
import java.util.Collection;
import java.util.List;

/**
 * 规则文件: one text file of a rule set.
 *
 * @param ruleSet id of the rule set as far as known, or an empty string
 * @param name as the user would recognise it
 * @param text its content
 */
public record RuleFile(String ruleSet, String name, String text) {

    /** Something wrong at a line (0 for the file as a whole), not tied to a rule. */
    public Diagnostic diagnostic(int line, String zh, String en) {
        return diagnostic("", line, zh, en);
    }

    /** Something wrong with a rule at a line. */
    public Diagnostic diagnostic(String rule, int line, String zh, String en) {
        return new Diagnostic(ruleSet, rule, name, line, new LocalizedText(zh, en));
    }

    /** The same as an exception. */
    public RuleSetException error(int line, String zh, String en) {
        return new RuleSetException(List.of(diagnostic(line, zh, en)));
    }

    /** An unknown word, with the nearest known one. */
    public RuleSetException unknown(int line, LocalizedText what, String word, Collection<String> known) {
        LocalizedText message = unknownWord(what, word, known);
        return error(line, message.zh(), message.en());
    }

    /** The words for an unknown word: the nearest known one, or all where few are known and none is near. */
    public static LocalizedText unknownWord(LocalizedText what, String word, Collection<String> known) {
        String all = String.join(", ", known.stream().sorted().toList());
        return NearestWord.to(word, known)
                .map(near -> new LocalizedText(
                        "没有名为“" + word + "”的" + what.zh() + "，是不是“" + near + "”？",
                        "no " + what.en() + " is called '" + word + "'; did you mean '" + near + "'?"))
                .orElseGet(() -> new LocalizedText(
                        "没有名为“" + word + "”的" + what.zh() + "；可用的有：" + all,
                        "no " + what.en() + " is called '" + word + "'; there are: " + all));
    }
}

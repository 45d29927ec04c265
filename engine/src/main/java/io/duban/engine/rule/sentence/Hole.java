package io.duban.engine.rule.sentence;

import io.duban.engine.rule.drl.Argument;
import io.duban.engine.rule.drl.RefusedException;
import io.duban.engine.rule.page.RulePageReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 空格: a hole in a sentence, such as {@code {数}}: what may stand in it and how it is read.
 *
 * @param name as sentences write it
 * @param pattern what may stand in it
 * @param example something that may
 * @param words what its words stand for; empty for numbers and texts
 */
record Hole(String name, Pattern pattern, String example, Map<String, String> words) {
    static final String NUMBER = "数";
    static final String FRACTION = "小数";
    static final String TEXT = "文";
    static final String ID = "编号";
    static final String ADDRESS = "网址";
    private static final String SEVERAL = "…";
    private static final String PART = "(?:、|和|或|或者)";
    private static final String QUOTED = "(?:“[^“”\"]*”|\"[^“”\"]*\"|「[^「」]*」)";
    private static final Pattern EACH_TEXT = Pattern.compile(QUOTED);

    static Hole named(String name, Words words) {
        boolean several = name.endsWith(SEVERAL);
        String one = several ? name.substring(0, name.length() - SEVERAL.length()) : name;
        return switch (one) {
            case NUMBER -> new Hole(name, Pattern.compile("[0-9０-９]{1,6}|[零〇一二两三四五六七八九十百]{1,5}"), "3", Map.of());
            case FRACTION -> new Hole(name, Pattern.compile("0\\.[0-9]{1,3}"), "0.8", Map.of());
            case ID ->
                new Hole(name, Pattern.compile(RulePageReader.ID.pattern().replace("(", "(?:")), "QH-01", Map.of());
            case ADDRESS ->
                new Hole(
                        name,
                        Pattern.compile("[“\"]https?://[^\\s“”\"]+[”\"]"),
                        "“https://example.org/norm”",
                        Map.of());
            case TEXT -> new Hole(name, list(QUOTED, several), several ? "“尽快”、“抓紧”" : "“青禾县”", Map.of());
            default -> {
                Map<String, String> list = words.list(one);
                String first = list.keySet().iterator().next();
                yield new Hole(name, list(alternatives(list), several), first, list);
            }
        };
    }

    /** What was written in the hole, for the rule language. */
    Argument read(String written) {
        return switch (name.replace(SEVERAL, "")) {
            case NUMBER -> Argument.number(Integer.toString(ChineseNumber.of(written)));
            case FRACTION -> Argument.number(written);
            case TEXT -> Argument.texts(texts(written));
            default -> Argument.words(meanings(written));
        };
    }

    /** The texts in quotation marks. */
    static List<String> texts(String written) {
        return EACH_TEXT
                .matcher(written)
                .results()
                .map(found -> found.group().substring(1, found.group().length() - 1))
                .toList();
    }

    /** What the words written in it stand for. */
    List<String> meanings(String written) {
        Matcher each = Pattern.compile(alternatives(words)).matcher(written);
        return each.results().map(found -> words.get(found.group())).collect(Collectors.toList());
    }

    private static Pattern list(String one, boolean several) {
        return Pattern.compile(several ? one + "(?:" + PART + "?" + one + ")*" : one);
    }

    /** The longest word first, so that none hides another. */
    private static String alternatives(Map<String, String> list) {
        return list.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a text could be what this hole asks for. */
    Argument checked(String written) {
        if (!pattern.matcher(written).matches()) {
            throw new RefusedException(
                    "“" + written + "”不能填在{" + name + "}里，例如：" + example,
                    "'" + written + "' does not fit {" + name + "}; for example: " + example);
        }
        return read(written);
    }
}

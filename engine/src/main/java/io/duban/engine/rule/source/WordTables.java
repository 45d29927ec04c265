package io.duban.engine.rule.source;

import io.duban.api.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 词表: the lists of words of a rule set, {@code tables/<name>.txt}, one word a line. Rules refer to a table by its name
 * and get its words in its place before they are read: {@code words("name")} in the rule language, 词表“name” in sentences.
 *
 * @param tables the words of each table by its name
 */
public record WordTables(Map<String, List<String>> tables) {
    /** No tables. */
    public static final WordTables NONE = new WordTables(Map.of());

    /** Their folder. */
    static final String FOLDER = "tables";

    /** The ending of their files. */
    static final String SUFFIX = ".txt";

    private static final int MOST_WORDS = 500;
    private static final int LONGEST = 40;
    private static final String WORDS = "words\\s*\\(\\s*\"([^\"\\\\\\n]*)\"\\s*\\)";
    /** {@code text in ( words("name") )}. */
    private static final Pattern LISTED = Pattern.compile("\\b" + WORDS);
    /** {@code text contains words("name")}: a comparison with each of them, since the language has none with several. */
    private static final Pattern COMPARED =
            Pattern.compile("([$\\w.!()]+)\\s+((not\\s+)?(?:contains|str\\[\\w+])\\s+)" + WORDS);

    private static final Pattern IN_SENTENCES = Pattern.compile("词表[“\"「]([^”\"」]*)[”\"」]");

    public WordTables {
        tables = Map.copyOf(tables);
    }

    /**
     * Reads the files of tables.
     *
     * @throws RuleSetException with everything that is wrong in them
     */
    static WordTables read(List<RuleFile> files) {
        Map<String, List<String>> tables = new TreeMap<>();
        List<Diagnostic> wrong = new ArrayList<>();
        for (RuleFile file : files) {
            String name = file.name().substring(file.name().lastIndexOf('/') + 1);
            tables.put(name.substring(0, name.length() - SUFFIX.length()), words(file, wrong));
        }
        if (!wrong.isEmpty()) {
            throw new RuleSetException(wrong);
        }
        return new WordTables(tables);
    }

    private static List<String> words(RuleFile file, List<Diagnostic> wrong) {
        Set<String> words = new LinkedHashSet<>();
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            String word = line.strip();
            if (word.length() > LONGEST || "\"“”「」\\".chars().anyMatch(c -> word.indexOf(c) >= 0)) {
                wrong.add(file.diagnostic(
                        number,
                        "词表每行一个词，不超过" + LONGEST + "个字，不能有引号和反斜杠",
                        "a table has one word a line, of up to " + LONGEST
                                + " characters, without quotation marks and backslashes"));
            } else if (!word.isEmpty() && !word.startsWith("#")) {
                words.add(word);
            }
        }
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            wrong.add(
                    file.diagnostic(0, "词表应有1至" + MOST_WORDS + "个词", "a table has from 1 to " + MOST_WORDS + " words"));
        }
        return List.copyOf(words);
    }

    /**
     * A file of DRL with the words in place of the names of tables; its lines stay where they are.
     *
     * @throws RuleSetException if there is no table of that name
     */
    public RuleFile inDrl(RuleFile file) {
        String compared = COMPARED.matcher(file.text()).replaceAll(found -> {
            String each = found.group(1) + " " + found.group(2).replace('\n', ' ');
            String joint = found.group(3) == null ? " || " : " && ";
            String all = words(found.group(4), refused(file, file.text(), found)).stream()
                    .map(word -> each + '"' + word + '"')
                    .collect(Collectors.joining(joint, "( ", " )"));
            return Matcher.quoteReplacement(all + lineBreaks(found.group()));
        });
        String text = LISTED.matcher(compared)
                .replaceAll(
                        found -> Matcher.quoteReplacement(words(found.group(1), refused(file, compared, found)).stream()
                                        .map(word -> '"' + word + '"')
                                        .collect(Collectors.joining(", "))
                                + lineBreaks(found.group())));
        return new RuleFile(file.ruleSet(), file.name(), text);
    }

    private static String lineBreaks(String replaced) {
        return "\n".repeat((int) replaced.chars().filter(c -> c == '\n').count());
    }

    /** @param text that was searched, whose lines are those of the file */
    private static Function<LocalizedText, RuntimeException> refused(RuleFile file, String text, MatchResult found) {
        int line = 1 + lineBreaks(text.substring(0, found.start())).length();
        return unknown -> file.error(line, unknown.zh(), unknown.en());
    }

    /**
     * A sentence with the words in place of the names of tables.
     *
     * @param refused makes what is thrown where there is no table of that name
     */
    public String inSentence(String sentence, Function<LocalizedText, RuntimeException> refused) {
        return IN_SENTENCES
                .matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(words(found.group(1), refused).stream()
                        .map(word -> '“' + word + '”')
                        .collect(Collectors.joining("、"))));
    }

    private List<String> words(String name, Function<LocalizedText, RuntimeException> refused) {
        List<String> words = tables.get(name.strip());
        if (words == null) {
            throw refused.apply(
                    tables.isEmpty()
                            ? new LocalizedText(
                                    "没有词表“" + name + "”：请建 tables/" + name + ".txt，每行一个词",
                                    "there is no table '" + name + "': make tables/" + name
                                            + ".txt with one word a line")
                            : RuleFile.unknownWord(new LocalizedText("词表", "table of words"), name, tables.keySet()));
        }
        return words;
    }
}

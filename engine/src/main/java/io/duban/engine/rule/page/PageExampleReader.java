package io.duban.engine.rule.page;

import io.duban.api.LocalizedText;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.record.RecordKind;
import io.duban.engine.rule.source.Constants;
import io.duban.engine.rule.source.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the fenced examples of a page: {@code ```violating kind=minutes} to {@code ```}. */
final class PageExampleReader {
    private static final String FENCE = "```";
    /** Begins another document of the same batch: {@code === name.txt}. */
    private static final String ANOTHER = "=== ";

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';
    /** What stands below is the minutes that the ledger above is compared with. */
    private static final String MINUTES_BELOW = "\n=====\n";

    private static final String WORDS = "violating, compliant, near-miss, kind=…, revisions=…";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final RuleFile file;
    private final int firstLine;
    private final Set<String> parameters;

    /** Reads the body of a page that begins at a line of its file; examples may set parameters of these names. */
    PageExampleReader(RuleFile file, int firstLine, Set<String> parameters) {
        this.file = file;
        this.firstLine = firstLine;
        this.parameters = parameters;
    }

    List<PageExample> read(String body) {
        List<PageExample> examples = new ArrayList<>();
        List<String> lines = body.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith(FENCE)) {
                continue;
            }
            int fence = i;
            List<String> content = new ArrayList<>();
            while (++i < lines.size() && !lines.get(i).strip().equals(FENCE)) {
                content.add(lines.get(i));
            }
            if (i == lines.size()) {
                throw file.error(firstLine + fence, "例子没有结束的 ```", "the example has no closing ```");
            }
            List<String> words = List.of(line.substring(FENCE.length()).strip().split("\\s+"));
            if (words.contains("violating") || words.contains("compliant")) {
                examples.add(example(words, content, fence + 1));
            }
        }
        return examples;
    }

    private PageExample example(List<String> words, List<String> content, int line) {
        RecordKind kind = RecordKind.MINUTES;
        int revisions = Document.UNTOLD;
        Map<String, String> set = new HashMap<>();
        for (String word : words) {
            String value = word.substring(word.indexOf('=') + 1);
            String name = word.substring(0, word.length() - value.length());
            if (name.equals("kind=")) {
                kind = kind(value, line);
            } else if (name.equals("revisions=") && NUMBER.matcher(value).matches()) {
                revisions = Integer.parseInt(value);
            } else if (!name.isEmpty() && parameters.contains(name.substring(0, name.length() - 1))) {
                set.put(name.substring(0, name.length() - 1), value);
            } else if (!Set.of("violating", "compliant", "near-miss").contains(word)) {
                throw file.error(at(line), "例子的标记只能是：" + WORDS, "an example is marked by: " + WORDS);
            }
        }
        boolean violating = words.contains("violating");
        if (violating && (words.contains("compliant") || words.contains("near-miss"))) {
            throw file.error(
                    at(line),
                    "violating 不能同时是 compliant 或 near-miss",
                    "violating cannot be compliant or near-miss as well");
        }
        List<Location> expected = new ArrayList<>();
        String marked = String.join("\n", judged(content));
        int divide = marked.indexOf(MINUTES_BELOW);
        String text = unmark(divide < 0 ? marked : marked.substring(0, divide), expected, line);
        String minutes = divide < 0 ? "" : marked.substring(divide + MINUTES_BELOW.length());
        if (violating == expected.isEmpty()) {
            throw file.error(
                    at(line),
                    violating ? "violating 例子要用 ⟦ ⟧ 标出应报告的位置" : "compliant 例子不能有 ⟦ ⟧",
                    violating
                            ? "a violating example marks the expected place by ⟦ ⟧"
                            : "a compliant example has no ⟦ ⟧");
        }
        return new PageExample(
                violating,
                words.contains("near-miss"),
                kind,
                revisions,
                set,
                text,
                minutes,
                others(content),
                expected,
                line);
    }

    /** The document that is judged. */
    private static List<String> judged(List<String> content) {
        return content.stream().takeWhile(each -> !each.startsWith(ANOTHER)).toList();
    }

    private static Map<String, String> others(List<String> content) {
        Map<String, String> others = new TreeMap<>();
        String name = "";
        for (String line : content.subList(judged(content).size(), content.size())) {
            if (line.startsWith(ANOTHER)) {
                name = line.substring(ANOTHER.length()).strip();
                others.put(name, "");
            } else {
                others.merge(name, line + "\n", String::concat);
            }
        }
        return others;
    }

    private RecordKind kind(String id, int line) {
        return Constants.find(file, RecordKind.class, id, at(line), new LocalizedText("材料类型", "kind of record"));
    }

    private String unmark(String marked, List<Location> expected, int line) {
        StringBuilder text = new StringBuilder();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == OPEN && open < 0) {
                open = text.length();
            } else if (c == CLOSE && open >= 0) {
                expected.add(Location.of(open, text.length()));
                open = -1;
            } else if (c == OPEN || c == CLOSE) {
                throw file.error(at(line), "⟦ ⟧ 没有成对", "⟦ and ⟧ do not pair");
            } else {
                text.append(c);
            }
        }
        if (open >= 0) {
            throw file.error(at(line), "⟦ 没有配对的 ⟧", "⟦ has no ⟧");
        }
        return text.toString();
    }

    private int at(int lineInBody) {
        return firstLine + lineInBody - 1;
    }
}

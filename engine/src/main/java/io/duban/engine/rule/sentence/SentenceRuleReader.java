package io.duban.engine.rule.sentence;

import io.duban.engine.rule.drl.RefusedException;
import io.duban.engine.rule.page.RulePageReader;
import io.duban.engine.rule.sentence.SentenceFile.Section;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import io.duban.engine.rule.source.RuleSetManifest;
import io.duban.engine.rule.source.WordTables;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads rules in Chinese sentences ({@code *.rules.md}). A section {@code ## QH-01 标题} is a rule and its page: after 当 and
 * 那么 each sentence is an item of a list; everything else is prose and examples.
 */
public final class SentenceRuleReader {
    private static final Pattern WHEN = Pattern.compile("\\**当\\**[：:，,]?\\**");
    private static final Pattern THEN = Pattern.compile("\\**那么\\**[：:，,]?\\**");
    private static final Pattern ITEM = Pattern.compile("\\s{0,3}(?:[-*+]|[0-9]{1,2}[.、])\\s+(.*)");

    private final RuleSetManifest manifest;
    private final RuleFile file;
    private final Vocabulary vocabulary;
    private final Consequences consequences;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private SentenceRuleReader(RuleSetManifest manifest, RuleFile file, Vocabulary vocabulary) {
        this.manifest = manifest;
        this.file = file;
        this.vocabulary = vocabulary;
        this.consequences = new Consequences(vocabulary);
    }

    /**
     * Reads the rules of a file in their order.
     *
     * @throws RuleSetException with everything that is wrong
     */
    public static List<PagedRule> read(RuleSetManifest manifest, WordTables words, RuleFile file) {
        return new SentenceRuleReader(manifest, file, new Vocabulary(words)).read();
    }

    private List<PagedRule> read() {
        List<PagedRule> rules = new ArrayList<>();
        for (Section section : SentenceFile.sections(file.text())) {
            if (section.lines().stream()
                    .anyMatch(line -> WHEN.matcher(line.strip()).matches())) {
                read(section, rules);
            } else if (RulePageReader.ID.matcher(firstWord(section.heading())).matches()) {
                refuse("", section.line(), new RefusedException("这一节没有“当”", "this section has no line 当"));
            }
        }
        if (rules.isEmpty() && diagnostics.isEmpty()) {
            refuse(
                    "",
                    0,
                    new RefusedException(
                            "文件里没有规则；规则写成“## QH-01 标题”一节，里面有“当”和“那么”",
                            "there is no rule in the file; a rule is a section '## QH-01 title' with 当 and 那么"));
        }
        if (!diagnostics.isEmpty()) {
            throw new RuleSetException(diagnostics);
        }
        return rules;
    }

    private void read(Section section, List<PagedRule> rules) {
        String id = firstWord(section.heading());
        int line = section.line();
        int before = diagnostics.size();
        try {
            RuleDraft draft = new RuleDraft(vocabulary, id, section.heading().substring(id.length()));
            readLists(section, id, draft);
            if (diagnostics.size() == before) {
                rules.add(draft.finish(manifest, file, line, page(section), line));
            }
        } catch (RefusedException e) {
            refuse(id, line, e);
        }
    }

    /** The section as a page of its own, line by line; its heading becomes that of the page. */
    private static String page(Section section) {
        return String.join("\n", section.lines()).substring(1) + "\n";
    }

    private void readLists(Section section, String id, RuleDraft draft) {
        Part part = Part.PROSE;
        int conditions = 0;
        boolean concluded = false;
        for (int i = 0; i < section.lines().size(); i++) {
            String line = section.lines().get(i).strip();
            var item = ITEM.matcher(section.lines().get(i));
            int at = section.line() + i;
            try {
                if (WHEN.matcher(line).matches() && conditions == 0 && !concluded) {
                    part = Part.WHEN;
                } else if (THEN.matcher(line).matches() && part == Part.WHEN) {
                    part = Part.THEN;
                } else if (part != Part.PROSE && item.matches()) {
                    String sentence = plain(item.group(1));
                    if (part == Part.WHEN) {
                        conditions++;
                        draft.condition(sentence);
                    } else {
                        concluded = true;
                        consequences.apply(sentence, draft);
                    }
                } else if (part == Part.THEN
                        && concluded
                        && section.lines().get(i - 1).isBlank()) {
                    part = line.isEmpty() ? part : Part.PROSE;
                } else if (part != Part.PROSE && !line.isEmpty()) {
                    throw new RefusedException(
                            "“当”和“那么”下面每句以“- ”开头，说明文字写在空行之后",
                            "every sentence after 当 and 那么 begins with '- '; prose comes after a blank line");
                }
            } catch (RefusedException e) {
                refuse(id, at, e);
            }
        }
        if (conditions == 0 || !concluded) {
            throw new RefusedException("“当”和“那么”下面各要有句子", "sentences are missing after 当 or 那么");
        }
    }

    private enum Part {
        PROSE,
        WHEN,
        THEN
    }

    /** Without the full stop and without blanks outside quotation marks. */
    private static String plain(String item) {
        StringBuilder plain = new StringBuilder();
        boolean quoted = false;
        for (char c : item.strip().toCharArray()) {
            quoted = c == '“' || c == '「' || (quoted && c != '”' && c != '」');
            if (quoted || !Character.isWhitespace(c)) {
                plain.append(c == ':' && !quoted ? '：' : c);
            }
        }
        return plain.toString().replaceFirst("[。；;，,]$", "");
    }

    private static String firstWord(String heading) {
        return heading.split("[\\s　]", 2)[0];
    }

    private void refuse(String id, int line, RefusedException refused) {
        diagnostics.add(file.diagnostic(
                RulePageReader.ID.matcher(id).matches() ? id : "",
                line,
                refused.reason().zh(),
                refused.reason().en()));
    }
}

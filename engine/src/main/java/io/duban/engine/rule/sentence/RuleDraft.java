package io.duban.engine.rule.sentence;

import io.duban.api.LocalizedText;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.drl.RefusedException;
import io.duban.engine.rule.drl.RuleAssembly;
import io.duban.engine.rule.page.RulePage;
import io.duban.engine.rule.page.RulePageReader;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetManifest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 规则草稿: what is known of a rule while its sentences or the cells of its row are being read. */
public final class RuleDraft {
    private final Vocabulary vocabulary;
    private final RuleAssembly assembly = new RuleAssembly();
    private final String id;
    private final String title;
    private final Map<RecordKind, Severity> severities = new EnumMap<>(RecordKind.class);
    private Set<RecordKind> kinds = Set.of(RecordKind.MINUTES, RecordKind.NOTES);
    private Severity severity = Severity.WARNING;
    private final Set<String> needs = new HashSet<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();
    private String about = "";
    private String reported = "";
    private Message message = new Message("", List.of());
    private String english = "";
    private String englishTitle = "";
    private String suggestion = "";

    /** A rule of that id and title of which nothing else is known. */
    public RuleDraft(Vocabulary vocabulary, String id, String title) {
        if (!RulePageReader.ID.matcher(id).matches()) {
            throw new RefusedException(
                    "规则编号“" + id + "”应是大写英文字母和数字，用连字符连接，如 QH-01",
                    "the rule id '" + id + "' must be made of capitals and digits with a hyphen, such as QH-01");
        }
        if (title.isBlank()) {
            throw new RefusedException("规则编号后面要写标题", "a title must follow the rule's id");
        }
        this.vocabulary = vocabulary;
        this.id = id;
        this.title = title.strip();
    }

    /** Its conditions. */
    RuleAssembly assembly() {
        return assembly;
    }

    /** Adds a condition: a whole sentence. */
    public void condition(String sentence) {
        vocabulary.add(sentence, assembly);
    }

    /** Names the element that is reported, and what is said of it. */
    public void report(Element element, String words) {
        if (!reported.isEmpty()) {
            throw new RefusedException("一条规则只能报告一次", "a rule reports one thing only");
        }
        vocabulary.introduce(element, assembly);
        reported = element.variable();
        message = Message.of(words, element, vocabulary, assembly);
    }

    void english(String words) {
        english = words;
    }

    void englishTitle(String words) {
        englishTitle = words;
    }

    /** How grave it is in all kinds of records it is used for. */
    public void severity(Severity all) {
        severity = all;
    }

    void severity(Set<RecordKind> some, Severity other) {
        some.forEach(kind -> severities.put(kind, other));
    }

    /** The kinds of records it is used for. */
    public void kinds(Set<RecordKind> used) {
        kinds = used;
    }

    /** A citation; what follows the norm's name is its article. */
    public void cite(String words, Citation.Status status) {
        int end = words.lastIndexOf('》') + 1;
        citations.add(new Citation(
                end == 0 ? words : words.substring(0, end), end == 0 ? "" : words.substring(end), status, ""));
    }

    void readAt(String url) {
        if (citations.isEmpty()) {
            throw new RefusedException("先写依据，再写网址", "write the citation first, then its address");
        }
        Citation last = citations.remove(citations.size() - 1);
        citations.add(new Citation(last.norm(), last.article(), last.status(), url));
    }

    /** How to mend it. */
    public void suggest(String words) {
        suggestion = words;
    }

    void need(String element) {
        needs.add(element);
    }

    void about(String element) {
        about = element;
    }

    void alias(String old) {
        aliases.add(old);
    }

    /**
     * The rule and its page.
     *
     * @param line of the file at which it begins
     * @param body the page's Markdown
     * @param bodyLine where that begins
     */
    public PagedRule finish(RuleSetManifest manifest, RuleFile file, int line, String body, int bodyLine) {
        if (reported.isEmpty()) {
            throw new RefusedException("缺少要报告什么，例如：报告这项任务：“……”", "what to report is missing");
        }
        CheckedRule rule = assembly.rule(id, file, line, reported, message.details());
        Map<RecordKind, Severity> all = new EnumMap<>(RecordKind.class);
        kinds.forEach(kind -> all.put(kind, severity));
        all.putAll(severities);
        if (citations.isEmpty()) {
            citations.add(new Citation(manifest.owner(), "", Citation.Status.HOUSE, ""));
        }
        Rule described = new Rule(
                id,
                both(title, englishTitle),
                all,
                manifest.id(),
                about.isEmpty() ? null : about,
                needs,
                citations,
                Map.of(),
                both(suggestion.isEmpty() ? title : suggestion, ""),
                manifest.version(),
                aliases,
                body);
        LocalizedText said = new LocalizedText(
                message.template(), english.isEmpty() ? message.template() : message.alike(english, vocabulary));
        return new PagedRule(rule, new RulePage(file, described, said, bodyLine));
    }

    private static LocalizedText both(String zh, String en) {
        return new LocalizedText(zh, en.isEmpty() ? zh : en);
    }
}

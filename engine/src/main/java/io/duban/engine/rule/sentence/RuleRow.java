package io.duban.engine.rule.sentence;

import io.duban.api.LocalizedText;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Severity;
import io.duban.engine.rule.drl.RefusedException;
import io.duban.engine.rule.source.RuleFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 决策表的一行: what its cells say of a rule, in the vocabulary of the sentences. */
public final class RuleRow {
    private static final Pattern HOLE = Pattern.compile("\\{([^}]*)}");
    private static final Map<String, Citation.Status> STATUSES = Map.of(
            "（已核实）", Citation.Status.VERIFIED, "（二手来源）", Citation.Status.SECONDARY, "（内部要求）", Citation.Status.HOUSE);

    private final Vocabulary vocabulary;
    private final RuleDraft draft;
    private final Element element;
    private final List<String> sentences = new ArrayList<>();
    private String message = "";
    private String suggestion = "";

    /** A row about an element. */
    public RuleRow(Vocabulary vocabulary, RuleDraft draft, String element) {
        this.vocabulary = vocabulary;
        this.draft = draft;
        this.element = vocabulary
                .referred(element)
                .orElseThrow(() -> new RefusedException(
                        RuleFile.unknownWord(new LocalizedText("要素", "element"), element, vocabulary.elementNames())));
        vocabulary.introduce(this.element, draft.assembly());
    }

    /** All of these must hold: predicates parted by semicolons, one of which may have a hole for the threshold. */
    public void conditions(String cell, String threshold) {
        boolean filled = false;
        for (String predicate : cell.split("[；;\\n]", -1)) {
            Matcher hole = HOLE.matcher(predicate);
            String plain = predicate.strip();
            if (hole.find()) {
                plain = hole.replaceFirst(Matcher.quoteReplacement(fitting(hole.group(1), threshold)))
                        .strip();
                filled = true;
            }
            if (!plain.isEmpty()) {
                add(plain.replaceFirst("[。，,]$", ""));
            }
        }
        if (!filled && !threshold.isEmpty()) {
            throw new RefusedException(
                    "有阈值，条件里却没有空，例如：责任单位多于{数}个", "there is a threshold but the condition has no hole such as {数}");
        }
    }

    private static String fitting(String hole, String threshold) {
        if (threshold.isEmpty()) {
            throw new RefusedException("条件里有空，“阈值”却没有填", "the condition has a hole but there is no threshold");
        }
        boolean texts = hole.startsWith(Hole.TEXT) && threshold.indexOf('“') < 0 && threshold.indexOf('"') < 0;
        return texts
                ? Stream.of(threshold.split("[、,，]", -1))
                        .map(text -> "“" + text.strip() + "”")
                        .collect(Collectors.joining("、"))
                : threshold;
    }

    /** Tables may leave out 的 after the element, and may speak of another element in a whole sentence. */
    private void add(String predicate) {
        String sentence = Stream.of(element.reference() + predicate, element.reference() + "的" + predicate, predicate)
                .filter(vocabulary::knows)
                .findFirst()
                .orElse(element.reference() + predicate);
        draft.condition(sentence);
        sentences.add(sentence);
    }

    /** 材料类型; an empty cell leaves it as it is. */
    public void kinds(String cell) {
        if (!cell.isEmpty()) {
            Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
            for (String word : cell.split("[、,，]", -1)) {
                kinds.add(RecordKind.valueOf(meaning("材料类型", word.strip()).replaceFirst(".*\\.", "")));
            }
            draft.kinds(kinds);
        }
    }

    /** 严重程度; an empty cell leaves it as it is. */
    public void severity(String cell) {
        if (!cell.isEmpty()) {
            draft.severity(Severity.valueOf(meaning("严重程度", cell).toUpperCase(Locale.ROOT)));
        }
    }

    private String meaning(String list, String word) {
        Map<String, String> words = vocabulary.words().list(list);
        String meaning = words.get(word);
        if (meaning == null) {
            throw new RefusedException(
                    RuleFile.unknownWord(new LocalizedText(list, "word of " + list), word, words.keySet()));
        }
        return meaning;
    }

    /** 消息, 建议 and 依据, the last with its status in brackets at its end. */
    public void says(String message, String suggestion, String basis) {
        this.message = message;
        this.suggestion = suggestion;
        draft.report(element, message);
        draft.suggest(suggestion);
        if (!basis.isEmpty()) {
            String ending = STATUSES.keySet().stream()
                    .filter(basis.replace('(', '（').replace(')', '）')::endsWith)
                    .findFirst()
                    .orElse("");
            draft.cite(
                    basis.substring(0, basis.length() - ending.length()),
                    STATUSES.getOrDefault(ending, Citation.Status.HOUSE));
        }
    }

    /** What {@code duban explain} shows of it: the row as sentences. */
    public String page() {
        return "## 报告什么\n\n当\n"
                + sentences.stream().map(each -> "- " + each + "\n").collect(Collectors.joining())
                + "\n那么\n- 报告" + element.reference() + "：“" + message + "”\n"
                + (suggestion.isEmpty() ? "" : "\n## 怎样改\n\n" + suggestion + "\n");
    }
}

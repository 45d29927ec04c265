package io.duban.engine.analysis.grammar;

import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Sentence;
import java.util.ArrayList;
import java.util.List;

/** 标注: units behind a label, wherever they stand: （牵头单位：县水务局；配合单位：各乡镇）, 责任单位：…. */
final class LabelledScope {
    /** Characters within which a label ends: 第一责任单位 in a bracket and emphasis. */
    private static final int LABEL_REACH = 14;

    private static final List<String> LEAD =
            List.of("牵头单位", "牵头部门", "主办单位", "主责单位", "第一责任单位", "总牵头单位", "牵头领导", "牵头责任单位", "牵头");
    private static final List<String> SUPPORT = List.of("配合单位", "协办单位", "参与单位", "协助单位", "配合部门", "参加单位", "配合");
    private static final List<String> RESPONSIBLE = List.of(
            "责任单位", "责任部门", "承办单位", "落实单位", "责任主体", "责任人", "责任领导", "负责人", "分管领导", "包保领导", "责任科室", "承办部门", "责任股室",
            "负责单位", "负责部门", "责任处室", "完成单位", "实施单位");

    /** The units behind the labels within the bounds. */
    List<ResponsibleUnit> units(Sentence sentence, int from, int to) {
        String text = sentence.passage().text();
        List<ResponsibleUnit> units = new ArrayList<>();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '：' && c != ':') {
                continue;
            }
            Role role = role(text, from, i);
            if (role == null) {
                continue;
            }
            int end = valueEnd(text, i + 1, to);
            units.addAll(values(sentence, role, i + 1, end));
        }
        return units;
    }

    /** Whether a sentence is a label for units or for a deadline, and its value. */
    static boolean labelled(Sentence sentence) {
        String text = sentence.passage().text();
        for (int i = sentence.start(); i < Math.min(sentence.end(), sentence.start() + LABEL_REACH); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return labelled(sentence.text());
            }
        }
        return false;
    }

    /** Whether a label for units, or for a deadline, stands at the beginning of a text. */
    private static boolean labelled(String text) {
        String bare = text.replaceFirst("^[（(【\\[*\\s　]+", "");
        return starts(bare, LEAD)
                || starts(bare, SUPPORT)
                || starts(bare, RESPONSIBLE)
                || starts(bare, TimeGrammar.LABELS);
    }

    private static boolean starts(String text, List<String> labels) {
        return labels.stream()
                .anyMatch(label -> text.startsWith(label + "：")
                        || text.startsWith(label + ":")
                        || text.startsWith(label + "**：")
                        || text.startsWith(label + "**:"));
    }

    private static @org.jspecify.annotations.Nullable Role role(String text, int from, int colon) {
        int end = colon >= 2 && text.startsWith("**", colon - 2) ? colon - 2 : colon;
        if (ends(text, from, end, SUPPORT)) {
            return Role.SUPPORT;
        }
        if (ends(text, from, end, LEAD)) {
            return Role.LEAD;
        }
        return ends(text, from, end, RESPONSIBLE) ? Role.RESPONSIBLE : null;
    }

    private static boolean ends(String text, int from, int end, List<String> labels) {
        return labels.stream()
                .anyMatch(label -> end - label.length() >= from && text.startsWith(label, end - label.length()));
    }

    private static int valueEnd(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if ((c == '）' || c == ')') && depth-- == 0) {
                return i;
            } else if (depth == 0 && (c == '；' || c == ';' || c == '。' || c == '】' || c == '\t')) {
                return i;
            } else if (depth == 0 && (c == '，' || c == ',') && nextLabel(text, i + 1, to)) {
                return i;
            }
        }
        return to;
    }

    private static boolean nextLabel(String text, int from, int to) {
        for (int i = from; i < Math.min(to, from + 8); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    /** The value as an enumeration; what the grammar does not know is taken as it stands, since the label vouches for it. */
    List<ResponsibleUnit> values(Sentence sentence, Role role, int from, int to) {
        String text = sentence.passage().text();
        List<UnitList.Item> items = UnitList.read(text, sentence.hits(), from, to);
        if (items.isEmpty()) {
            items = split(text, sentence, from, to);
        }
        return UnitGrammar.with(sentence.passage(), items, role, false, 1);
    }

    private static List<UnitList.Item> split(String text, Sentence sentence, int from, int to) {
        List<UnitList.Item> items = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || "、，,/ 　和".indexOf(text.charAt(i)) >= 0) {
                int first = start;
                int last = i;
                while (first < last && (Characters.blank(text.charAt(first)) || text.charAt(first) == '*')) {
                    first++;
                }
                while (last > first && (Characters.blank(text.charAt(last - 1)) || text.charAt(last - 1) == '*')) {
                    last--;
                }
                if (last - first >= 2 && last - first <= 30) {
                    UnitList.Item item = UnitList.item(text, sentence.hits(), first, last, true);
                    items.add(item != null ? item : new UnitList.Item(first, last, personal(text, first, last)));
                }
                start = i + 1;
            }
        }
        return items;
    }

    private static Kind personal(String text, int first, int last) {
        return last - first <= 3 && Characters.han(text.charAt(first)) ? Kind.PERSON : Kind.NAMED;
    }
}

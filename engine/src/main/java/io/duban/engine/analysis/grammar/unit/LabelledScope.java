package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.time.TimeGrammar;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 标注: units behind a label, wherever they stand: （牵头单位：县水务局；配合单位：各乡镇）, 责任单位：…. */
public final class LabelledScope {
    private static final PhraseSet LEAD = PhraseSet.table("words/lead-label.txt");
    private static final PhraseSet SUPPORT = PhraseSet.table("words/support-label.txt");
    private static final PhraseSet RESPONSIBLE = PhraseSet.table("words/responsible-label.txt");
    private static final String SEPARATORS = "、，,/ 　和\n";
    private static final String ORNAMENTS = "（(【[〔*-－";
    private static final int LONGEST_LABEL = 8;
    private static final int SHORTEST_TASK = 8;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_PERSON = 3;

    /** The units behind the labels within the bounds. */
    List<ResponsibleUnit> units(Sentence sentence, int from, int to) {
        String text = sentence.passage().text();
        List<ResponsibleUnit> units = new ArrayList<>();
        // A clause ends at a colon, so that the label of a value may stand in the clause before.
        int before = Characters.dropBlanks(text, sentence.labelEnd(), from);
        for (int i = Math.max(sentence.labelEnd(), before - 1); i < to; i++) {
            char c = text.charAt(i);
            // 责任单位为县水务局, but not 各店负责人为第一责任人.
            if (!Characters.colon(c) && !(c == '为' && fills(text, from, i))) {
                continue;
            }
            Role role = role(text, Math.min(i, sentence.labelEnd()), i);
            if (role == null) {
                continue;
            }
            int end = valueEnd(text, i + 1, Math.max(to, sentence.wordsEnd()));
            units.addAll(values(sentence, role, i + 1, end));
        }
        return units;
    }

    /** Whether a sentence is a label for units or for a deadline, and its value. */
    public static boolean labelled(Sentence sentence) {
        return labelled(sentence.passage().original(), sentence.start(), sentence.end());
    }

    private static boolean labelled(String text, int from, int to) {
        int start = afterOrnaments(text, from, to);
        return names(text, start, to) || begins(text, start, to, TimeGrammar.LABELS);
    }

    private static boolean names(String text, int start, int to) {
        return begins(text, start, to, LEAD)
                || begins(text, start, to, SUPPORT)
                || begins(text, start, to, RESPONSIBLE);
    }

    private static int afterOrnaments(String text, int from, int to) {
        int start = from;
        while (start < to && (ORNAMENTS.indexOf(text.charAt(start)) >= 0 || Characters.blank(text.charAt(start)))) {
            start++;
        }
        return start;
    }

    /** 负责人：高原，每周一更新台账: whether a task stands behind the name in the same field. */
    public static boolean tells(Sentence sentence, List<Clause> clauses) {
        String text = sentence.passage().text();
        if (!names(text, afterOrnaments(text, sentence.start(), sentence.end()), sentence.end())) {
            return false;
        }
        for (int i = 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean value = clauses.get(i - 1).endsInColon() || clause.endsInColon();
            if (!value
                    && clause.length() >= SHORTEST_TASK
                    && clause.has(WordClass.VERB)
                    && UnitList.read(text, sentence.hits(), clause.start(), nameEnd(text, clause.start(), clause.end()))
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, int start, int to, PhraseSet labels) {
        int end = labels.endAt(text, start, to);
        int colon = end >= 0 && text.startsWith("**", end) ? end + 2 : end;
        return colon >= 0 && colon < to && colon(text, colon);
    }

    private static boolean colon(String text, int offset) {
        return offset < text.length() && Characters.colon(text.charAt(offset));
    }

    private static boolean fills(String text, int from, int to) {
        return RESPONSIBLE.endAt(text, from, to) == to
                || LEAD.endAt(text, from, to) == to
                || SUPPORT.endAt(text, from, to) == to;
    }

    /** The part in the work that the label before a colon gives, or null where it is no such label. */
    private static @Nullable Role role(String text, int from, int colon) {
        int end = colon >= 2 && text.startsWith("**", colon - 2) ? colon - 2 : colon;
        if (SUPPORT.startBefore(text, from, end) >= 0) {
            return Role.SUPPORT;
        }
        if (LEAD.startBefore(text, from, end) >= 0) {
            return Role.LEAD;
        }
        return RESPONSIBLE.startBefore(text, from, end) >= 0 ? Role.RESPONSIBLE : null;
    }

    private static int valueEnd(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Characters.bracket(c) > 0) {
                depth++;
            } else if (Characters.bracket(c) < 0 && depth-- == 0) {
                return i;
            } else if (depth == 0 && (c == '；' || c == ';' || c == '。' || "】]〕\t".indexOf(c) >= 0)) {
                return i;
            } else if (depth == 0
                    && (c == '，' || c == ',' || c == '—' || Characters.blank(c))
                    && nextLabel(text, i + 1, to)) {
                return i;
            }
        }
        return to;
    }

    private static boolean nextLabel(String text, int from, int to) {
        int start = from;
        while (start < to && text.charAt(start) == '—') {
            start++;
        }
        for (int i = start; i < Math.min(to, start + LONGEST_LABEL); i++) {
            if (colon(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The value as an enumeration; what the grammar does not know is taken as it stands, since the label vouches for it. */
    public List<ResponsibleUnit> values(Sentence sentence, Role role, int from, int to) {
        String text = sentence.passage().text();
        List<UnitList.Item> items = UnitList.read(text, sentence.hits(), from, to);
        return items.isEmpty()
                ? split(sentence, role, from, to)
                : UnitGrammar.with(sentence.passage(), items, role, false, 1);
    }

    private static List<ResponsibleUnit> split(Sentence sentence, Role role, int from, int to) {
        String text = sentence.passage().text();
        List<ResponsibleUnit> units = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                int end = nameEnd(text, start, i);
                UnitList.Item item = item(text, sentence, start, end);
                if (item != null) {
                    Role part = Roles.within(text, end, i, role);
                    units.addAll(UnitGrammar.with(sentence.passage(), List.of(item), part, false, 1));
                }
                start = i + 1;
            }
        }
        return units;
    }

    /** 县水务局|牵头负责: where the words for a part in the work begin behind a name. */
    private static int nameEnd(String text, int from, int to) {
        int end = to;
        int part = Roles.PARTS.startBefore(text, from, end);
        while (part > from) {
            end = part;
            part = Roles.PARTS.startBefore(text, from, end);
        }
        return end;
    }

    private static UnitList.@Nullable Item item(String text, Sentence sentence, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && ornament(text.charAt(first))) {
            first++;
        }
        while (last > first && ornament(text.charAt(last - 1))) {
            last--;
        }
        if (last - first < 2 || last - first > LONGEST_NAME) {
            return null;
        }
        UnitList.Item known = UnitName.read(text, sentence.hits(), first, last, true);
        if (known == null && last - first >= SHORTEST_TASK && sentence.hits().any(WordClass.VERB, first, last)) {
            return null;
        }
        return known != null ? known : new UnitList.Item(first, last, personal(text, first, last));
    }

    private static boolean ornament(char c) {
        return c == '*' || Characters.blank(c);
    }

    private static Kind personal(String text, int first, int last) {
        return last - first <= LONGEST_PERSON && Characters.han(text.charAt(first)) ? Kind.PERSON : Kind.NAMED;
    }
}

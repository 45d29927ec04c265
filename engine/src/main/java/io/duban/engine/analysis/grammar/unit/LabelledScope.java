package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.grammar.time.TimeGrammar;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 标注: units behind a label, wherever they stand: （牵头单位：县水务局；配合单位：各乡镇）, 责任单位：…. */
public final class LabelledScope {
    private static final PhraseSet LEAD = PhraseSet.table("words/lead-label.txt");
    private static final PhraseSet SUPPORT = PhraseSet.table("words/support-label.txt");
    private static final PhraseSet RESPONSIBLE = PhraseSet.table("words/responsible-label.txt");
    private static final String SEPARATORS = "、，,/ 　和\n";
    private static final String ORNAMENTS = "（(【[*-－";
    private static final int LONGEST_LABEL = 8;
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
            if (!Characters.colon(c)) {
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
        int start = from;
        while (start < to && (ORNAMENTS.indexOf(text.charAt(start)) >= 0 || Characters.blank(text.charAt(start)))) {
            start++;
        }
        return begins(text, start, to, LEAD)
                || begins(text, start, to, SUPPORT)
                || begins(text, start, to, RESPONSIBLE)
                || begins(text, start, to, TimeGrammar.LABELS);
    }

    private static boolean begins(String text, int start, int to, PhraseSet labels) {
        int end = labels.endAt(text, start, to);
        int colon = end >= 0 && text.startsWith("**", end) ? end + 2 : end;
        return colon >= 0 && colon < to && colon(text, colon);
    }

    private static boolean colon(String text, int offset) {
        return offset < text.length() && Characters.colon(text.charAt(offset));
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
            } else if (depth == 0 && (c == '；' || c == ';' || c == '。' || c == '】' || c == '\t')) {
                return i;
            } else if (depth == 0 && (c == '，' || c == ',' || Characters.blank(c)) && nextLabel(text, i + 1, to)) {
                return i;
            }
        }
        return to;
    }

    private static boolean nextLabel(String text, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST_LABEL); i++) {
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
        if (items.isEmpty()) {
            items = split(text, sentence, from, to);
        }
        return UnitGrammar.with(sentence.passage(), items, role, false, 1);
    }

    private static List<UnitList.Item> split(String text, Sentence sentence, int from, int to) {
        List<UnitList.Item> items = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                UnitList.Item item = item(text, sentence, start, i);
                if (item != null) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
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
        return known != null ? known : new UnitList.Item(first, last, personal(text, first, last));
    }

    private static boolean ornament(char c) {
        return c == '*' || Characters.blank(c);
    }

    private static Kind personal(String text, int first, int last) {
        return last - first <= LONGEST_PERSON && Characters.han(text.charAt(first)) ? Kind.PERSON : Kind.NAMED;
    }
}

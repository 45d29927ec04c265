package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.CharacterSet;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * 单位列举: reads a stretch of text as an enumeration of units, all of it or nothing: 县公安局、交通局和各镇 gives three;
 * 教育、卫健等部门 gives two; 发改、财政等部门及各乡镇 gives three.
 */
public final class UnitList {
    private static final CharacterSet CONJUNCTIONS = CharacterSet.of("和及与跟同或");
    private static final PhraseSet SHARED_NOUNS = PhraseSet.of("这几个部门", "几个部门", "部门负责人", "部门", "单位", "系统", "企业");

    private static final PhraseSet COMMON = PhraseSet.of("部门", "单位", "有关部门", "相关部门", "有关单位", "相关单位");

    /** 各部门尤其是各级干部: words that carry an enumeration on. */
    private static final PhraseSet LINKS = PhraseSet.of("以及", "尤其是", "特别是");

    private static final int WORDS = WordClass.mask(WordClass.UNIT_SUFFIX, WordClass.VERB, WordClass.ADVERB);

    private final String text;
    private final Hits hits;

    private UnitList(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /**
     * 一个单位.
     *
     * @param start first character in the passage
     * @param end after its last
     * @param kind how definite it is
     */
    public record Item(int start, int end, Kind kind) {}

    /** The units of the stretch, or an empty list if any part of it is none. */
    static List<Item> read(String text, Hits hits, int from, int to) {
        return new UnitList(text, hits).list(from, to);
    }

    private List<Item> list(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (Characters.blank(text.charAt(start)) || text.charAt(start) == '由')) {
            start++;
        }
        while (end > start && trailing(text.charAt(end - 1))) {
            end--;
        }
        if (start >= end || end - start > 300) {
            return List.of();
        }
        List<Item> items = beforeSharedTail(start, end);
        if (items.isEmpty()) {
            items = twoFields(start, end);
        }
        if (items.isEmpty()) {
            items = enumerate(start, end, false);
        }
        if (items.isEmpty()) {
            items = fieldsBeforeNoun(start, end);
        }
        if (items.isEmpty()) {
            items = SharedTails.levels(text, hits, start, end);
        }
        if (items.isEmpty()) {
            items = SharedTails.read(text, hits, start, end);
        }
        return items.isEmpty() && several(start + 1, end) ? enumerate(start, end, true) : items;
    }

    private boolean several(int from, int to) {
        return Characters.find(text, '、', from, to) >= 0;
    }

    private static boolean trailing(char c) {
        return Characters.blank(c) || c == '、' || c == '等' || CONJUNCTIONS.has(c);
    }

    /** 教育、卫健等部门, and what a conjunction adds behind: …等部门及各乡镇. */
    private List<Item> beforeSharedTail(int start, int end) {
        int etc = Characters.find(text, '等', start, end);
        if (etc <= start) {
            return List.of();
        }
        List<Item> items = enumerate(start, etc, true);
        if (items.isEmpty()) {
            return List.of();
        }
        int more = conjunction(etc + 1, end);
        int noun = more < 0 ? end : more;
        // 商场、网吧等地方: places that are run by those named, in a word that is no unit elsewhere.
        boolean places = text.startsWith("地方", noun - 2);
        boolean tail = noun - etc <= 16 && (noun == etc + 1 || places || UnitName.noun(hits, etc + 1, noun));
        if (!tail) {
            return List.of();
        }
        if (more < 0) {
            return items;
        }
        List<Item> rest = list(more + (text.startsWith("以及", more) ? 2 : 1), end);
        if (rest.isEmpty()) {
            return UnitName.noun(hits, more + 1, end) && end - more <= 4 ? items : List.of();
        }
        List<Item> all = new ArrayList<>(items);
        all.addAll(rest);
        return all;
    }

    private int conjunction(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '、' || c == '，' || c == ',' || text.startsWith("以及", i)) {
                return i;
            }
            boolean unitBefore = CONJUNCTIONS.has(c) && i > from && !withinWord(i) && UnitName.noun(hits, from, i);
            if (unitBefore && i + 1 < end) {
                return i;
            }
        }
        return -1;
    }

    /** 发改、财政、住建部门: fields of work before one noun for all of them. */
    private List<Item> fieldsBeforeNoun(int start, int end) {
        int stop = SHARED_NOUNS.startBefore(text, start + 1, end);
        return stop > 0 && several(start, stop) ? enumerate(start, stop, true) : List.of();
    }

    /** 司法和商务部门: two fields of work and nothing else before their noun. */
    private List<Item> twoFields(int start, int end) {
        int stop = SHARED_NOUNS.startBefore(text, start + 1, end);
        int link = stop < 0 ? -1 : hits.longestAt(WordClass.UNIT_FIELD, start);
        boolean two = link > 0
                && link < stop
                && CONJUNCTIONS.has(text.charAt(link))
                && hits.longestAt(WordClass.UNIT_FIELD, link + 1) == stop;
        return two ? enumerate(start, stop, true) : List.of();
    }

    private List<Item> enumerate(int start, int end, boolean fields) {
        List<Item> items = new ArrayList<>();
        int from = start;
        int depth = 0;
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.charAt(i) : '、';
            depth += Characters.bracket(c);
            if (i == end || (depth == 0 && separates(from, i, end, fields))) {
                Item item = UnitName.read(text, hits, from, i, fields);
                // 各乡镇、部门: all of them, as those before.
                if (item == null && !items.isEmpty() && COMMON.endAt(text, from, i) == i && each(items.get(0))) {
                    item = new Item(from, i, Kind.GENERIC);
                }
                if (item == null) {
                    return List.of();
                }
                addTo(items, item);
                int skip = Math.max(1, LINKS.endAt(text, i, end) - i);
                from = i + skip;
                i += skip - 1;
            }
        }
        return items;
    }

    private boolean each(Item item) {
        return UnitName.DETERMINERS.endAt(text, item.start(), item.end()) > 0;
    }

    /** 县委常委、副县长王强: posts of one and the same, where the last has the name. */
    private void addTo(List<Item> items, Item item) {
        Item before = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean same = before != null
                && before.kind() == Kind.PERSON
                && item.kind() == Kind.PERSON
                && text.charAt(before.end()) == '、'
                && !PersonName.behindPost(text, hits, before.start(), before.end())
                && PersonName.behindPost(text, hits, item.start(), item.end());
        if (before != null && same) {
            items.remove(before);
            items.add(new Item(before.start(), item.end(), Kind.PERSON));
        } else {
            items.add(item);
        }
    }

    /** 、 always separates; 和, 与, 及 only between two units. */
    private boolean separates(int from, int at, int end, boolean fields) {
        char c = text.charAt(at);
        boolean links = LINKS.endAt(text, at, end) > 0;
        // 王强同志: no conjunction.
        boolean comrade = c == '同' && text.startsWith("志", at + 1);
        if (!links && (comrade || withinWord(at))) {
            return false;
        }
        if (links || c == '、' || c == '/' || c == '，' || c == ',') {
            return true;
        }
        return CONJUNCTIONS.has(c)
                && at > from
                && at + 1 < end
                && UnitName.read(text, hits, from, at, fields) != null
                && unitBegins(at + 1, end, fields);
    }

    /** 党委和政府, 及时, 参与: the character is part of a longer word. */
    private boolean withinWord(int at) {
        for (int i = hits.firstFrom(Math.max(0, at - 4)); i < hits.size() && hits.start(i) <= at; i++) {
            boolean around = hits.end(i) > at + 1 || (hits.end(i) > at && hits.start(i) < at);
            if (around && hits.isAny(i, WORDS)) {
                return true;
            }
        }
        return false;
    }

    private boolean unitBegins(int from, int end, boolean fields) {
        for (int i = end; i > from; i--) {
            boolean boundary = i == end || "、，,/".indexOf(text.charAt(i)) >= 0 || CONJUNCTIONS.has(text.charAt(i));
            if (boundary && UnitName.read(text, hits, from, i, fields) != null) {
                return true;
            }
        }
        return false;
    }
}

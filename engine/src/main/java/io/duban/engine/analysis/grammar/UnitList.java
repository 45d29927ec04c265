package io.duban.engine.analysis.grammar;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * 单位列举: reads a stretch of text as an enumeration of units, all of it or nothing: 县公安局、交通局和各镇 gives three;
 * 教育、卫健等部门 gives two; 发改、财政等部门及各乡镇 gives three.
 */
final class UnitList {
    private static final String CONJUNCTIONS = "和及与跟同或";
    private static final PhraseSet SHARED_NOUNS = PhraseSet.of("这几个部门", "几个部门", "部门负责人", "部门", "单位", "系统", "企业");

    private static final int WORDS = WordClass.mask(WordClass.UNIT_SUFFIX, WordClass.VERB, WordClass.ADVERB);

    /** What several names of departments, classes or teams may share. */
    private static final PhraseSet SHARED_TAILS = PhraseSet.of(
            "部门", "教研组", "备课组", "年级", "年级组", "科室", "公司", "车间", "班组", "村民小组", "小组", "社区", "镇", "乡", "村", "个部门", "个镇",
            "个乡", "个村", "个社区", "个科室", "个教研组", "个车间", "个班组", "个公司", "个单位", "三镇", "两镇", "三乡", "两乡", "两村", "三村");

    private static final PhraseSet LEVELS = PhraseSet.of("两级", "三级", "四级", "五级");
    private static final PhraseSet COUNT = PhraseSet.of(
            "两个", "三个", "四个", "五个", "六个", "几个", "两镇", "三镇", "四镇", "五镇", "两乡", "三乡", "两村", "三村", "四村", "五村", "两县", "三县",
            "两区", "三区", "两局", "三局", "两校", "三校", "两家", "三家", "两科", "三科", "两部", "三部");
    private static final int ACTIONS = WordClass.mask(
            WordClass.VERB, WordClass.ADVERB, WordClass.MODAL, WordClass.PROHIBITION, WordClass.PREPOSITION);

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
    record Item(int start, int end, Kind kind) {}

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
            items = enumerate(start, end, false);
        }
        if (items.isEmpty()) {
            items = fieldsBeforeNoun(start, end);
        }
        if (items.isEmpty()) {
            items = levels(start, end);
        }
        if (items.isEmpty()) {
            items = sharedTail(start, end);
        }
        return items.isEmpty() && several(start + 1, end) ? enumerate(start, end, true) : items;
    }

    /** 各县、区; 各矿、厂; 省、市、县三级信访部门: characters that stand for classes of units. */
    private List<Item> levels(int start, int end) {
        boolean each = text.charAt(start) == '各';
        int i = each ? start + 1 : start;
        int first = i;
        while (i < end && text.charAt(i) != '、' && hits.longestAt(WordClass.UNIT_SUFFIX, i) > 0) {
            i++;
            if (i == end || text.charAt(i) != '、') {
                break;
            }
            i++;
        }
        boolean several = i >= first + 3;
        boolean levels = several && !each && LEVELS.endAt(text, i, end) > 0;
        boolean whole = levels && (i + 2 == end || UnitName.noun(hits, i + 2, end));
        return whole || (several && each && i == end) ? List.of(new Item(start, end, Kind.GROUP)) : List.of();
    }

    /** 语文、数学、英语教研组: short words before a unit, each of which shares its tail. */
    private List<Item> sharedTail(int start, int end) {
        int last = Characters.findLast(text, '、', start, end);
        Item unit = last < 0 ? null : UnitName.read(text, hits, last + 1, end, false);
        boolean body = unit != null && (unit.kind() == Kind.NAMED || unit.kind() == Kind.GROUP);
        if (!body || SHARED_TAILS.startBefore(text, last + 1, end) < 0 || hits.anyAt(ACTIONS, start)) {
            return List.of();
        }
        int count = COUNT.first(text, last + 1, end);
        if (count > 0 && text.charAt(count + 1) != '个') {
            return List.of(new Item(start, end, Kind.GROUP));
        }
        unit = count < 0 ? unit : new Item(last + 1, count, unit.kind());
        List<Item> items = new ArrayList<>();
        int from = start;
        for (int i = start; i <= last; i++) {
            if (text.charAt(i) != '、') {
                continue;
            }
            if (!shares(from, i)) {
                return List.of();
            }
            items.add(new Item(from, i, unit.kind()));
            from = i + 1;
        }
        items.add(unit);
        return items;
    }

    private boolean shares(int from, int to) {
        boolean word = to - from >= 2 && to - from <= 4;
        for (int i = from; word && i < to; i++) {
            word = Characters.han(text.charAt(i));
        }
        return word && (!hits.anyAt(ACTIONS, from) || hits.longestAt(WordClass.UNIT_FIELD, from) == to);
    }

    private boolean several(int from, int to) {
        return Characters.find(text, '、', from, to) >= 0;
    }

    private static boolean trailing(char c) {
        return Characters.blank(c) || c == '、' || c == '等' || CONJUNCTIONS.indexOf(c) >= 0;
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
        boolean tail = noun - etc <= 16 && (noun == etc + 1 || UnitName.noun(hits, etc + 1, noun));
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
            boolean unitBefore =
                    CONJUNCTIONS.indexOf(c) >= 0 && i > from && !withinWord(i) && UnitName.noun(hits, from, i);
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

    private List<Item> enumerate(int start, int end, boolean fields) {
        List<Item> items = new ArrayList<>();
        int from = start;
        int depth = 0;
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.charAt(i) : '、';
            depth += Characters.bracket(c);
            if (i == end || (depth == 0 && separates(from, i, end, fields))) {
                Item item = UnitName.read(text, hits, from, i, fields);
                if (item == null) {
                    return List.of();
                }
                addTo(items, item);
                int skip = text.startsWith("以及", i) ? 2 : 1;
                from = i + skip;
                i += skip - 1;
            }
        }
        return items;
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
        if (withinWord(at)) {
            return false;
        }
        if (c == '、' || c == '/' || c == '，' || c == ',' || text.startsWith("以及", at)) {
            return true;
        }
        return CONJUNCTIONS.indexOf(c) >= 0
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
            boolean boundary =
                    i == end || "、，,/".indexOf(text.charAt(i)) >= 0 || CONJUNCTIONS.indexOf(text.charAt(i)) >= 0;
            if (boundary && UnitName.read(text, hits, from, i, fields) != null) {
                return true;
            }
        }
        return false;
    }
}

package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.grammar.unit.UnitList.Item;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/** 共用词尾: enumerations whose parts are names only together with the last of them: 各县、区, 语文、数学教研组. */
final class SharedTails {
    /** What several names of departments, classes or teams may share. */
    private static final PhraseSet SHARED_TAILS = PhraseSet.of(
            "部门", "教研组", "备课组", "年级", "年级组", "科室", "公司", "车间", "班组", "村民小组", "小组", "社区", "镇", "乡", "村", "个部门", "个镇",
            "个乡", "个村", "个社区", "个科室", "个教研组", "个车间", "个班组", "个公司", "个单位", "三镇", "两镇", "三乡", "两乡", "两村", "三村");

    private static final PhraseSet JOINED =
            PhraseSet.of("及各", "和各", "与各", "以及", "及其", "及所有", "及有关", "及相关", "和有关", "和相关");
    private static final PhraseSet EACH =
            PhraseSet.of("各", "其他", "其他各", "其它", "其它各", "其余", "其余各", "全市各", "全县各", "全区各", "沿线各", "有关", "相关");
    private static final PhraseSet LEVELS = PhraseSet.of("两级", "三级", "四级", "五级");
    private static final PhraseSet COUNT = PhraseSet.of(
            "两个", "三个", "四个", "五个", "六个", "几个", "两镇", "三镇", "四镇", "五镇", "两乡", "三乡", "两村", "三村", "四村", "五村", "两县", "三县",
            "两区", "三区", "两局", "三局", "两校", "三校", "两家", "三家", "两科", "三科", "两部", "三部");
    private static final int ACTIONS = WordClass.mask(
            WordClass.VERB, WordClass.ADVERB, WordClass.MODAL, WordClass.PROHIBITION, WordClass.PREPOSITION);

    private SharedTails() {}

    /** 各县、区; 各矿、厂; 省、市、县三级信访部门: characters that stand for classes of units. */
    static List<Item> levels(String text, Hits hits, int start, int end) {
        int determiner = EACH.endAt(text, start, end);
        boolean each = determiner > 0;
        int i = each ? determiner : start;
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
        // 镇、村干部: people of several levels.
        if (several && !each && hits.longestAt(WordClass.PERSON, i) == end) {
            return List.of(new Item(start, end, Kind.PERSON));
        }
        boolean whole = levels && (i + 2 == end || UnitName.noun(hits, i + 2, end));
        return whole || (several && each && i == end) ? List.of(new Item(start, end, Kind.GROUP)) : List.of();
    }

    /** 语文、数学、英语教研组: short words before a unit, each of which shares its tail. */
    static List<Item> read(String text, Hits hits, int start, int end) {
        int last = Characters.findLast(text, '、', start, end);
        // 公安、法院及各镇: what is joined on has no tail to share.
        if (last >= 0 && JOINED.first(text, last, end) >= 0) {
            return List.of();
        }
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
            if (!shares(text, hits, from, i)) {
                return List.of();
            }
            items.add(new Item(from, i, unit.kind()));
            from = i + 1;
        }
        items.add(unit);
        return items;
    }

    private static boolean shares(String text, Hits hits, int from, int to) {
        boolean word = to - from >= 2 && to - from <= 4;
        for (int i = from; word && i < to; i++) {
            word = Characters.han(text.charAt(i));
        }
        return word && (!hits.anyAt(ACTIONS, from) || hits.longestAt(WordClass.UNIT_FIELD, from) == to);
    }
}

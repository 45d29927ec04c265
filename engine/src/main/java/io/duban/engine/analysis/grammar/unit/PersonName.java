package io.duban.engine.analysis.grammar.unit;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;

/** 姓名: personal names by their surname, where a post before them or what is said of colleagues makes them likely. */
public final class PersonName {
    private static final PhraseSet SURNAMES = PhraseSet.table("meeting/surnames.txt");
    /** Surnames that make another word with 老 or 小 before them: 老路, 小康. */
    private static final String COMMON_WORDS = "康时路年师米麦区水车商农花城乡兵党家房干单计满寒鼠虎汉百公太少祖友本账手牛毛龙河溪街镇村店厂院桥楼屋组学额高平和巷步木山石门户人广常";
    /** Surnames that are more often a word of their own: 连带, 满意, 全面. */
    private static final String RATHER_WORDS = "连满常时和于从都全单通应支成查党水向";
    /** 组织委员明天…: a surname begins them, and they are no names. */
    private static final PhraseSet TIMES =
            PhraseSet.of("明天", "明日", "明早", "明晚", "明年", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "周末", "时限");

    /** What posts end with that stand before a name; 职工 and 党员 stand before what they do. */
    private static final String POSTS = "长记任理席委师";

    private static final int WORDS = WordClass.mask(
            WordClass.UNIT_SUFFIX,
            WordClass.UNIT_CLASS,
            WordClass.UNIT_FIELD,
            WordClass.PERSON,
            WordClass.GENERIC_UNIT,
            WordClass.VERB,
            WordClass.ADVERB,
            WordClass.MODAL,
            WordClass.PROHIBITION,
            WordClass.PREPOSITION,
            WordClass.LINK);

    /** 学生安全, 门卫管理: two characters of which the first is a surname as well. */
    private static final PhraseSet WORDS_LIKE_NAMES = PhraseSet.of(
            "安全", "管理", "宿舍", "宿舍的", "安全的", "安排", "安置", "成绩", "成长", "成果", "程序", "方面", "方式", "方法", "高度", "高考", "管控",
            "管护", "常规", "经验", "经费", "经历", "任务", "任职", "时间", "食宿", "食堂", "水平", "温饱", "习惯", "项目", "颜值", "余额", "于是", "喻为",
            "费用", "党性", "党务", "关系", "关心", "和谐", "公寓", "金额", "家庭", "家长", "家校", "明细", "强项", "全程", "全面", "容貌", "危险", "文化",
            "文明", "席位", "能力", "教育", "教学", "路队", "行为", "花名", "计划", "计生", "应急", "应对");

    private PersonName() {}

    /** Whether the characters between two offsets, behind a post, can be a whole name: 王强, 柯敏之. */
    static boolean full(String text, Hits hits, int from, int to) {
        int surname = SURNAMES.endAt(text, from, to);
        int given = to - surname;
        boolean post = from > 0 && POSTS.indexOf(text.charAt(from - 1)) >= 0;
        boolean word = from < to && (RATHER_WORDS.indexOf(text.charAt(from)) >= 0 || TIMES.endAt(text, from) >= 0);
        word |= WORDS_LIKE_NAMES.endAt(text, from, to) == to;
        if (surname < 0 || !post || word || party(text, from) || given < 1 || given > 2 || hits.anyAt(WORDS, from)) {
            return false;
        }
        // 干部包村, 领导包乡镇.
        boolean place = hits.longestAt(WordClass.UNIT_SUFFIX, surname) == to;
        for (int i = from; i < to; i++) {
            if (place || !Characters.han(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a post ends in the stretch, and nothing but a name stands behind it: 副县长王强. */
    static boolean behindPost(String text, Hits hits, int from, int to) {
        for (int at = to - 2; at >= to - 3 && at > from; at--) {
            if (hits.endsAt(WordClass.PERSON, from, at) && (full(text, hits, at, to) || familiar(text, at, to))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a surname stands at the offset that is hardly ever a word of its own. */
    static boolean begins(String text, int at, int end) {
        return SURNAMES.endAt(text, at, end) > 0
                && !party(text, at)
                && RATHER_WORDS.indexOf(text.charAt(at)) < 0
                && COMMON_WORDS.indexOf(text.charAt(at)) < 0
                && TIMES.endAt(text, at, end) < 0
                && WORDS_LIKE_NAMES.endAt(text, at, end) < 0;
    }

    /** 业主|方, 监理|方: a side of a contract, and nobody called 方. */
    private static boolean party(String text, int at) {
        return at > 0 && text.charAt(at) == '方' && "主理包租购营".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** 老梁, 小邬: how colleagues are called, by surname alone. */
    public static boolean familiar(String text, int from, int to) {
        return to == from + 2
                && to <= text.length()
                && (text.charAt(from) == '老' || text.charAt(from) == '小')
                && SURNAMES.endAt(text, from + 1, to) == to
                && COMMON_WORDS.indexOf(text.charAt(from + 1)) < 0;
    }
}

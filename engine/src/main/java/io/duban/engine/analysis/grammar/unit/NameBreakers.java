package io.duban.engine.analysis.grammar.unit;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.CharacterSet;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;

/** 断名: tells a stretch that ends like a unit's name from a name, by what no name has in it. */
public final class NameBreakers {
    private static final int BREAKERS = WordClass.mask(
            WordClass.MODAL, WordClass.NARRATION, WordClass.PROHIBITION, WordClass.NAME_BREAKER, WordClass.VAGUE_TIME);
    private static final int NAMES = WordClass.mask(WordClass.UNIT_SUFFIX, WordClass.PERSON, WordClass.UNIT_CLASS);
    /** 县 in 县应急管理局 is no name of its own. */
    private static final int SHORTEST_BEFORE_VERB = 3;

    private static final PhraseSet AFTER_VERB = PhraseSet.of(
            "室", "部", "人", "局", "委", "办", "站", "中心", "所", "处", "科", "股", "大队", "支队", "总队", "队", "组", "委员会", "厅", "院",
            "馆", "公司", "单位", "员", "小组", "领导小组", "指挥部", "专班", "工作专班", "工作组", "机关", "主任", "组长", "同志", "办公室", "班", "车间",
            "庭", "部门", "指挥中心", "服务中心", "调度中心", "监察组", "纪检组", "纪检监察组", "项目部", "项目办", "项目组", "项目公司", "工程部", "工程处",
            "工程指挥部", "厂", "场", "大户", "基地", "协会");

    /** 巡河人员, 值班医生: what people do for a living, or do just now. */
    private static final PhraseSet ON_DUTY = PhraseSet.of(
            "值班", "值守", "值日", "值周", "值勤", "执勤", "带班", "当班", "跟班", "带队", "领队", "巡查", "巡逻", "巡河", "巡山", "巡护", "巡检", "巡视",
            "检查", "检验", "检测", "检修", "检疫", "督查", "督导", "排查", "管理", "管护", "看护", "护理", "监护", "陪护", "施工", "监理", "采购", "验收",
            "维修", "维护", "运维", "保洁", "执法", "办案", "审核", "审批", "经办", "承办", "包保", "包联", "包片", "帮扶", "结对", "联系", "驻守", "操作",
            "调度", "监测", "采样", "测量", "设计", "培训", "统计", "登记", "收费", "押运", "配送", "接访", "接待", "作业", "测试", "运营", "研究", "评审",
            "宣讲", "调解", "消杀");

    /** 镇水务站成立|检查组: what is formed has a name of its own. */
    private static final PhraseSet FORMING = PhraseSet.of("成立", "组织", "组建", "设立", "抽调", "组成", "派出", "选派", "建立");

    private static final PhraseSet TASKS = PhraseSet.of(
            "迎接", "创建", "推进", "推动", "防治", "防范", "防控", "整治", "治理", "处置", "化解", "打击", "清理", "清欠", "优化", "保护", "争创", "巩固",
            "承办", "筹备");
    private static final PhraseSet FOUNDED = PhraseSet.of(
            "工作领导小组", "领导小组", "领导小组办公室", "工作专班", "工作指挥部", "指挥部", "指挥部办公室", "工作组", "工作小组", "工作委员会", "联席会议", "联席会议办公室",
            "筹备组", "筹委会");
    private static final int SHORTEST_FOUNDED = 9;

    private static final PhraseSet TAUGHT =
            PhraseSet.of("学生", "群众", "村民", "居民", "员工", "职工", "工人", "孩子", "子女", "农户", "家长", "幼儿");

    private static final PhraseSet ALL = PhraseSet.of("各", "所有", "全体", "每个");

    private static final CharacterSet PARTICLES = CharacterSet.of("了是把被由给让向请派去说：:。；;%％？！《》|【】");
    private static final CharacterSet WITHIN = CharacterSet.of("每前并也你按我以");
    private static final CharacterSet PREPOSITIONS = CharacterSet.of("在从将对报");

    private NameBreakers() {}

    /** What no name has in it: an order, a past, a particle, a verb with its object. */
    static boolean within(String text, Hits hits, int start, int end) {
        // 综合管理部: the tables know the whole name, whatever it is made of; 宣传、组织部门: and a field that is a verb as well.
        int body = hits.longestAt(WordClass.UNIT_SUFFIX, start);
        int group = hits.longestAt(WordClass.UNIT_CLASS, start);
        int person = hits.longestAt(WordClass.PERSON, start);
        boolean known = body == end || group == end || person == end;
        if (hits.longestAt(WordClass.UNIT_FIELD, start) == end || (end - start > 2 && known)) {
            return false;
        }
        if (timed(text, start, end)) {
            return true;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean counted = c >= '0' && c <= '9' && !ordinal(text, start, i);
            boolean particle = PARTICLES.has(c)
                    && !withinWord(hits, start, i)
                    && !(c == '向' && i == start)
                    && !text.startsWith("派驻", i);
            boolean bound = c == '以' && i + 1 < end && "上下内外".indexOf(text.charAt(i + 1)) >= 0;
            boolean middle = i > start && WITHIN.has(c) && !bound;
            boolean preposition = PREPOSITIONS.has(c) && !(c == '从' && place(hits, i, start, end)) && !allowed(text, i);
            // 放学后|各班: what stands before those who are meant is when.
            boolean when = i > start
                    && (text.charAt(i - 1) == '后' || text.charAt(i - 1) == '时')
                    && ALL.endAt(text, i, end) > 0;
            // 每个路口派驻一名|交警: so many, somewhere in the midst.
            boolean people =
                    c == '名' && i > start + 1 && Numerals.numeral(text.charAt(i - 1)) && text.charAt(i - 2) != '每';
            if (counted || people || particle || middle || preposition || when) {
                return true;
            }
        }
        // 深刻认识…: what somebody is to know.
        int insight = hits.longestAt(WordClass.COGNITION, start);
        if (insight > 0 && insight < end) {
            return true;
        }
        int verb = hits.longestAt(WordClass.NOT_A_NAME, Math.max(start, hits.longestAt(WordClass.ADVERB, start)));
        if (verb > 0 && Math.max(person, Math.max(body, group)) <= verb) {
            return true;
        }
        return hits.anyOf(BREAKERS, start, end)
                || charged(text, start, end)
                || actsWithin(text, hits, start, end)
                || beginsWithAction(text, hits, start, end);
    }

    /** 车站|负责维护和人员疏导: what somebody is in charge of, where 主要负责人 is a person. */
    private static boolean charged(String text, int start, int end) {
        int at = text.indexOf("负责", start + 1);
        return at > start && at + 2 < end && "人同干领".indexOf(text.charAt(at + 2)) < 0;
    }

    /** 九月中旬|学校, 三点|门卫: a time that stands before a name. */
    private static boolean timed(String text, int start, int end) {
        int number = Numerals.chinese(text.charAt(start)) ? Numerals.end(text, start) : end;
        return number < end && "月点周".indexOf(text.charAt(number)) >= 0;
    }

    /** 第3小组, 2号网格员: the digit numbers and does not count. */
    private static boolean ordinal(String text, int start, int at) {
        int end = Numerals.end(text, at);
        return (at > start && (text.charAt(at - 1) == '第' || Characters.digit(text.charAt(at - 1))))
                || text.startsWith("号", end);
    }

    /** 一把手, 派出所. */
    private static boolean withinWord(Hits hits, int start, int at) {
        for (int i = hits.firstFrom(start); i < hits.size() && hits.start(i) <= at; i++) {
            if (hits.end(i) > at && hits.end(i) - hits.start(i) > 1 && hits.isAny(i, NAMES)) {
                return true;
            }
        }
        return false;
    }

    /** 从化区, but not 从医院: a name may begin with the preposition. */
    private static boolean place(Hits hits, int at, int start, int end) {
        return at == start
                && hits.longestAt(WordClass.UNIT_SUFFIX, at + 1) != end
                && hits.longestAt(WordClass.UNIT_CLASS, at + 1) != end;
    }

    /** 所在学校, 从业人员, 对外联络办, 报社: a preposition that is part of a word. */
    private static boolean allowed(String text, int at) {
        return text.startsWith("从业", at)
                || text.startsWith("对外", at)
                || text.startsWith("报社", at)
                || text.startsWith("报业", at)
                // 19日|报监理.
                || (text.startsWith("日报", at - 1) && !Numerals.numeral(text.charAt(Math.max(0, at - 2))))
                || text.startsWith("所在", at - 1)
                || text.startsWith("结对", at - 1);
    }

    /** 县住建局组织省规划院: a name ends, and what somebody does follows it. */
    private static boolean actsWithin(String text, Hits hits, int start, int end) {
        int ours = UnitName.OURS.endAt(text, start, end);
        for (int i = hits.firstFrom(start); i < hits.size() && hits.start(i) < end; i++) {
            boolean unit = hits.isAny(i, NAMES) || (hits.start(i) == start && hits.end(i) == ours);
            // 各乡镇（街道）|负责: past a bracket that closes.
            int closed = hits.end(i) < end && Characters.bracket(text.charAt(hits.end(i))) < 0 ? 1 : 0;
            int from = hits.end(i) + closed;
            boolean part = from - start < SHORTEST_BEFORE_VERB && from - hits.start(i) < 2;
            if (!unit || from >= end || part) {
                continue;
            }
            int verb = Math.max(hits.longestAt(WordClass.VERB, from), hits.longestAt(WordClass.ADVERB, from));
            boolean person = hits.longestAt(WordClass.PERSON, from) >= verb;
            if (verb - from >= 2 && verb <= end && !person && !turnsIntoName(text, hits, verb, end)) {
                return true;
            }
        }
        return false;
    }

    /** 推动各级各部门, 健全机构: a verb or its adverb, with more behind it than what turns a verb into a name. */
    private static boolean beginsWithAction(String text, Hits hits, int start, int end) {
        int adverb = hits.longestAt(WordClass.ADVERB, start);
        // 统筹办: what may be an adverb as well as a verb begins a name all the same.
        boolean office = adverb > 0
                && AFTER_VERB.endAt(text, adverb, end) == end
                && hits.longestAt(WordClass.VERB, start) == adverb;
        if (adverb > 0
                && adverb < end
                && !office
                && (hits.longestAt(WordClass.VERB, adverb) > 0
                        // 深刻认识开展党组织…的重要性.
                        || hits.longestAt(WordClass.COGNITION, adverb) > 0
                        || hits.longestAt(WordClass.PERSON, adverb) == end
                        // 立即与派出所联系.
                        || "与向跟为".indexOf(text.charAt(adverb)) >= 0)) {
            return true;
        }
        // 主要收治内科患者, but 主要责任人.
        if (text.startsWith("主要", start)
                && hits.longestAt(WordClass.VERB, start + 2) > start + 3
                && hits.longestAt(WordClass.PERSON, start) < 0
                && hits.longestAt(WordClass.UNIT_CLASS, start + 2) < 0) {
            return true;
        }
        int verb = hits.longestAt(WordClass.VERB, start);
        if (verb < 0 || verb - start < 2 || verb >= end) {
            return false;
        }
        // 教育|学生不玩火: those who are taught have no office.
        if (text.startsWith("教育", start) && TAUGHT.endAt(text, verb, end) == end) {
            return true;
        }
        // 督查指导|学校: what is done to a class of units is no field of theirs.
        int second = hits.longestAt(WordClass.VERB, verb);
        if (second > verb + 1 && hits.longestAt(WordClass.UNIT_CLASS, second) == end) {
            return true;
        }
        boolean field = hits.longestAt(WordClass.UNIT_FIELD, start) >= verb
                // 建设行政主管部门: what it administers begins its name.
                || text.startsWith("行政", verb)
                || (ON_DUTY.endAt(text, start, end) == verb
                        && (hits.endsAt(WordClass.PERSON, verb, end) || text.startsWith("部门", verb)))
                || hits.longestAt(WordClass.UNIT_CLASS, start) >= verb
                || hits.longestAt(WordClass.PERSON, start) >= verb;
        // 护理部主任: who holds a post in what such a name tells.
        int body = AFTER_VERB.endAt(text, verb, end);
        boolean whole = hits.longestAt(WordClass.PERSON, body) == end
                // 结对单位党员干部, but not 加强组|织领导.
                || (body - verb > 1 && hits.endsAt(WordClass.PERSON, body, end));
        boolean post = body > 0 && body + 1 < end && whole;
        return !field && !post && !founded(text, start, end) && !turnsIntoName(text, hits, verb, end);
    }

    /** 迎接园林城市检查工作领导小组: a body that is founded for a task and goes by it. */
    private static boolean founded(String text, int start, int end) {
        return end - start >= SHORTEST_FOUNDED
                && TASKS.endAt(text, start, end) > 0
                && FOUNDED.startBefore(text, start, end) >= 0;
    }

    /** 督查室, 督导检查组: what follows a verb, or two of them, and makes a name of it. */
    public static boolean turnsIntoName(String text, Hits hits, int verbEnd, int end) {
        int second = FORMING.startBefore(text, 0, verbEnd) >= 0 ? -1 : hits.longestAt(WordClass.VERB, verbEnd);
        boolean chain = second > verbEnd && second < end && AFTER_VERB.endAt(text, second, end) == end;
        return chain || AFTER_VERB.endAt(text, verbEnd, end) == end;
    }
}

package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** 单位名称: whether a stretch of text is the name of one unit, by its end, its determiner and what it must not contain. */
final class UnitName {
    private static final int LONGEST = 28;

    /** What makes a class of a noun: 各, 所有. */
    static final PhraseSet DETERMINERS = PhraseSet.of(
            "各级各类", "各级", "各类", "各", "所有", "全体", "每个", "每一个", "每名", "每位", "其他各", "其他", "其余", "几个", "相关", "有关", "全县各",
            "全市各", "全区各", "全镇各");
    /** 分管教学的副校长: what somebody is in charge of belongs to the name. */
    private static final PhraseSet IN_CHARGE = PhraseSet.of("分管", "主管", "包联", "包保", "联系", "挂点", "挂钩", "协管", "具体负责");

    /** 妇联的同志: those who come from a unit belong to its name. */
    private static final PhraseSet SENT = PhraseSet.of("同志", "同志们", "负责同志", "负责人", "主要负责人", "领导", "人员", "干部");

    /** 组建强有力的专班: what is to be founded acts on nothing yet. */
    private static final PhraseSet FOUNDING =
            PhraseSet.of("组建", "成立", "选派", "抽调", "建立", "打造", "选聘", "配备", "配齐", "配强", "选优", "培养", "锻造", "建强");

    /** Some of whom something is told: nobody in particular. */
    private static final PhraseSet SOME = PhraseSet.of("有的", "个别的", "少数的");

    /** Ourselves and those spoken to, whose what follows is: 我们县, 你们项目部. */
    static final PhraseSet OURS = PhraseSet.of("我们", "咱们", "你们");

    private static final PhraseSet NO_START = PhraseSet.of(
            "一个", "每个月", "一条", "一名", "一家", "一人", "一村一", "一镇一", "一县一", "年内", "年底", "年初", "年末", "月底", "月初", "明天", "今天",
            "今晚", "后天", "明早", "本周", "下周", "本月", "下月", "当天", "当晚", "连夜", "有的", "哪个", "哪些", "个别", "前年", "去年", "今年", "上半年",
            "下半年", "一季度", "二季度", "三季度", "四季度", "或者", "以及", "逐", "如果", "连", "受", "我建议", "我们县", "我们市", "抄送", "即日起",
            "从即日起", "从今天起", "从明天起", "上午", "下午", "晚上", "早上", "中午", "傍晚", "凌晨", "会后", "会前", "节后", "下班后", "放学后", "下课后",
            "开学第一", "开学首", "开学当", "具体时间", "剩余", "外省", "外市", "外县", "外地", "我先", "节前", "别总", "别等", "别让", "别再", "别把", "别只",
            "我跟", "我和", "我与", "一次", "两次", "三次");
    private static final PhraseSet NOT_NAMED =
            PhraseSet.of("有关部门", "相关部门", "有关单位", "相关单位", "各部门", "各单位", "各级各部门", "相关各方", "有关方面", "全体同志", "全体党员", "全体干部");
    private static final PhraseSet COUNTED = PhraseSet.of(
            "两个", "三个", "四个", "五个", "六个", "七个", "八个", "九个", "十个", "两家", "三家", "四家", "五家", "六家", "几个", "几家");

    private static final PhraseSet BUILT = PhraseSet.of(
            "灌溉", "监控", "供水", "排水", "操作", "报警", "通风", "照明", "广播", "视频", "数据", "预警", "喷淋", "制冷", "供暖", "评价", "考核", "生态",
            "监测", "控制", "安防", "门禁", "通信", "叫号", "挂号", "收费", "办公", "软件", "平台", "定位", "识别", "传输", "排风", "空调");

    private static final PhraseSet AFTER_NAME =
            PhraseSet.of("之间", "自身", "同样", "也", "都", "均", "就", "则", "还", "更", "再", "又", "既", "必", "一定", "首先");

    /** 医院有关科室: so many of them as it concerns. */
    private static final PhraseSet RELEVANT = PhraseSet.of("有关", "相关");

    private static final String AFTER_SUPPLY = "电水热气暖销应货方排";
    private static final String AFTER_HAND = "通警运投管易委控口巡城岗融发集建际旅科大子";

    private static final String AFTER_NAME_ENDS = "间身样也都均就则还更再又既必定先” 　";

    private UnitName() {}

    /**
     * The unit that the stretch names, or null.
     *
     * @param fields whether a bare field of work (卫健, 住建) counts, as it does in an enumeration
     */
    static UnitList.@Nullable Item read(String text, Hits hits, int from, int to, boolean fields) {
        int start = from;
        int end = to;
        while (start < end && (Characters.blank(text.charAt(start)) || opens(text, start, end))) {
            start++;
        }
        end = withoutParticles(text, start, end);
        int of = Characters.findLast(text, '的', start, end);
        boolean ours = OURS.endAt(text, start, end) == of;
        boolean sent = of > start && noun(hits, start, of) && SENT.endAt(text, of + 1, end) == end;
        if (of >= 0 && of + 2 < end && !ours && !sent && IN_CHARGE.endAt(text, start, of) < 0) {
            if (imperative(hits, start, of)
                    || FOUNDING.endAt(text, start, of) > 0
                    || SOME.endAt(text, start, of + 1) == of + 1) {
                return null;
            }
            start = of + 1;
            // 饭菜的中心温度: the midst of something.
            if (end - start == 2 && text.startsWith("中心", start)) {
                return null;
            }
        }
        // 17个包保单位, 3名闸工: so many of them.
        int counted = Characters.digit(text.charAt(start)) ? Numerals.end(text, start) : -1;
        if (counted > 0 && counted + 2 < end && "个家名位支".indexOf(text.charAt(counted)) >= 0) {
            UnitList.Item those = read(text, hits, counted + 1, end, fields);
            return those == null || those.start() > counted + 1
                    ? null
                    : new UnitList.Item(start, end, those.kind() == Kind.PERSON ? Kind.PERSON : Kind.GROUP);
        }
        int length = end - start;
        if (length < 2 || length > LONGEST) {
            return null;
        }
        if (hits.longestAt(WordClass.GENERIC_UNIT, start) == end || Determined.WHOLES.endAt(text, start, end) == end) {
            return new UnitList.Item(start, end, Kind.GENERIC);
        }
        if (hits.longestAt(WordClass.ROSTERED_UNIT, start) == end) {
            return new UnitList.Item(start, end, Kind.NAMED);
        }
        int core = withoutBracket(text, start, end);
        if (core == end && unbalanced(text, start, end)) {
            return null;
        }
        if (core - start < 1
                || NO_START.endAt(text, start, core) >= 0
                || Circumstances.REST.endAt(text, start, core) >= 0
                || handed(text, start, core)
                || NameBreakers.within(text, hits, start, core)) {
            return null;
        }
        boolean level = core - start == 1 && end - core > 2 && hits.endsAt(WordClass.UNIT_SUFFIX, core, end - 1);
        Kind kind = level ? Kind.GROUP : kind(text.substring(start, end), hits, start, core, fields, text);
        boolean any = kind != null && text.startsWith("任何", start);
        return kind == null ? null : new UnitList.Item(start, end, any ? Kind.GENERIC : kind);
    }

    /** 交综合科汇总, 供学校选用: to whom something goes, where 交通局 and 供电公司 are names. */
    private static boolean handed(String text, int start, int end) {
        String names = text.charAt(start) == '交' ? AFTER_HAND : AFTER_SUPPLY;
        return "交供".indexOf(text.charAt(start)) >= 0 && start + 1 < end && names.indexOf(text.charAt(start + 1)) < 0;
    }

    /** “县住建局: a quote that does not close within the name, as that of “两委”干部 does. */
    private static boolean opens(String text, int start, int end) {
        return text.charAt(start) == '“' && Characters.find(text, '”', start, end - 1) < 0;
    }

    /** 深入推进系统内的组织建设: what stands before 的 is an order itself, and no attribute of a name. */
    private static boolean imperative(Hits hits, int start, int of) {
        int adverb = hits.longestAt(WordClass.ADVERB, start);
        return adverb > 0 && adverb < of && hits.longestAt(WordClass.VERB, adverb) > adverb + 1;
    }

    /** Whether the stretch ends in a word for units, as the tail of an enumeration does (等部门, 等相关企业). */
    static boolean noun(Hits hits, int from, int to) {
        return hits.endsAt(WordClass.UNIT_SUFFIX, from, to)
                || hits.endsAt(WordClass.ROSTERED_UNIT, from, to)
                || hits.endsAt(WordClass.UNIT_CLASS, from, to)
                || hits.endsAt(WordClass.PERSON, from, to);
    }

    private static int withoutParticles(String text, int start, int to) {
        int end = to;
        boolean moved = true;
        while (moved && end > start && AFTER_NAME_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            moved = false;
            char last = text.charAt(end - 1);
            boolean quote = last == '”' && Characters.find(text, '“', start, end) < 0;
            if (Characters.blank(last) || quote) {
                end--;
                moved = true;
            }
            int particle = AFTER_NAME.startBefore(text, start + 1, end);
            if (particle >= 0) {
                end = particle;
                moved = true;
            }
        }
        return end;
    }

    /** 各乡镇（街道）: judged by what stands before the bracket. */
    private static int withoutBracket(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (Characters.bracket(last) >= 0) {
            return end;
        }
        int open = Math.max(text.lastIndexOf('（', end - 1), text.lastIndexOf('(', end - 1));
        return open > start ? open : end;
    }

    /** （责任单位: a bracket that only opens. */
    private static boolean unbalanced(String text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += Characters.bracket(c);
        }
        return depth != 0;
    }

    private static @Nullable Kind kind(String name, Hits hits, int start, int end, boolean fields, String text) {
        // 谁的辖区: a place that is somebody's.
        if (name.equals("辖区") || name.equals("片区") || name.endsWith("城区")) {
            return null;
        }
        // 农田灌溉系统: what is built, where 教育系统 is staffed.
        if (name.endsWith("系统") && BUILT.startBefore(text, start, end - 2) >= 0) {
            return null;
        }
        if (name.endsWith("上下") && hits.endsAt(WordClass.UNIT_SUFFIX, start, end)) {
            return Kind.GENERIC;
        }
        // 县防指各成员单位, 四个牵头部门, 危化企业: so many, or all of a kind.
        boolean determined = DETERMINERS.begins(name)
                || name.indexOf('各') > 0
                || RELEVANT.first(text, start + 1, end) > 0
                || COUNTED.endAt(text, start, end) > 0
                || name.endsWith("企业")
                // 没有完成任务的村: all those of whom it is so.
                || (name.length() > 2 && name.charAt(name.length() - 2) == '的');
        // 相关部门（单位）: judged by what stands before the bracket.
        if (NOT_NAMED.startBefore(text, start, end) >= 0) {
            return end - start <= 8 ? Kind.GENERIC : Kind.GROUP;
        }
        if (name.endsWith("们") && hits.endsAt(WordClass.PERSON, start, end - 1)) {
            return Kind.GENERIC;
        }
        if (hits.endsAt(WordClass.PERSON, start, end) || PersonName.behindPost(text, hits, start, end)) {
            return Kind.PERSON;
        }
        if (name.endsWith("两级") || name.endsWith("三级") || name.endsWith("各级")) {
            // 三级查房: alone it tells of what is done in steps.
            return name.length() > 2 ? Kind.GROUP : null;
        }
        if (hits.endsAt(WordClass.UNIT_CLASS, start, end)) {
            boolean whole = hits.longestAt(WordClass.UNIT_CLASS, start) >= end;
            return determined || whole ? Kind.GROUP : Kind.NAMED;
        }
        if (hits.endsAt(WordClass.UNIT_SUFFIX, start, end)) {
            boolean bare = !determined
                    && hits.longestAt(WordClass.UNIT_SUFFIX, start) == end
                    && end - start == 2
                    && "部门单位机关企业公司系统组织市场主体力量集体战线".contains(name);
            return bare ? null : determined ? Kind.GROUP : Kind.NAMED;
        }
        if (!fields) {
            return null;
        }
        boolean field = hits.longestAt(WordClass.UNIT_FIELD, start) == end;
        boolean prefixed = end - start > 2
                && "市县区州省镇乡".indexOf(text.charAt(start)) >= 0
                && hits.longestAt(WordClass.UNIT_FIELD, start + 1) == end;
        return field || prefixed ? Kind.NAMED : null;
    }
}

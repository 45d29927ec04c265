package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;
import org.jspecify.annotations.Nullable;

/**
 * 与会者: one entry of a list of persons and units, told apart by surname, post and the ends of units' names.
 *
 * @param kind what it is
 * @param value the bare name of a person, or the name of a unit without its representative
 */
record Attendee(Kind kind, String value) {
    /** What an entry of such a list is. */
    enum Kind {
        /** A person's name, with or without post or unit. */
        PERSON,
        /** A post without a name: it belongs to the name that follows. */
        POST,
        /** A unit or a group. */
        UNIT,
        /** 应到7人, 病假, 名单附后: no entry at all. */
        COUNT
    }

    private static final PhraseSet POSTS = PhraseSet.table("meeting/posts.txt");
    /** Places whose head is 县长 or 镇长: 副县长孙小川 is called 孙, not 长孙. */
    private static final String PLACES = "省市州县区镇乡村局院校厂处科部司站所队组";

    private static final PhraseSet SURNAMES = PhraseSet.table("meeting/surnames.txt");
    private static final PhraseSet REPRESENTATIVES = PhraseSet.of(
            "负责同志", "主要负责同志", "有关负责同志", "相关负责同志", "负责人", "主要负责人", "有关负责人", "相关负责人", "分管负责人", "分管负责同志", "主要领导", "分管领导",
            "有关同志", "相关同志", "主要负责人员", "相关人员", "有关人员", "等单位", "等部门");
    private static final PhraseSet UNIT_ENDS = PhraseSet.of(
            "局", "办", "委", "厅", "院", "所", "站", "队", "社", "中心", "公司", "街道", "镇", "乡", "村", "区", "县", "市", "省", "部", "处",
            "科", "课", "股", "室", "集团", "会", "府", "组", "校", "行", "厂", "店", "支部", "单位", "部门", "方", "企业", "法院", "分局", "大学",
            "中学", "小学", "学会", "台", "馆", "园", "段", "场", "署", "团", "号楼", "单元", "班", "小区");
    /** Words that begin with a surname and are no name. */
    private static final PhraseSet WORDS = PhraseSet.of(
            "安全", "全体", "全镇", "全市", "全县", "全区", "全乡", "全村", "全校", "项目", "施工", "班子", "应邀", "计划", "成员", "党员", "党委", "方面",
            "时任", "水利", "水务", "金融", "交通", "农业", "农村", "农民", "商户", "文旅", "文化", "家长", "经理", "高校", "高新", "江河", "万人", "石油",
            "路桥", "车间", "车辆", "强调", "常委", "常务", "钢铁", "房产", "司法", "应急", "平安", "广大", "东部", "国资", "包村", "包联", "管理", "查处",
            "古城", "景区", "于是", "任务", "干部", "和谐", "区委", "区政", "纪检", "纪委", "党建", "党办");

    /** Why somebody is missing, or that nobody is, or where the names are. */
    private static final PhraseSet REMARKS = PhraseSet.of(
            "无", "病假", "事假", "公假", "年假", "产假", "婚假", "丧假", "休假", "探亲假", "出差", "公出", "外出", "请假", "因公", "因事", "因病", "学习",
            "培训", "开会", "值班", "住院", "附后", "名单附后", "名单略", "见签到表", "详见签到表", "见签到册", "签到表附后", "名单见签到表");
    /** Where people come from that are known by less than a name: 3栋老蒙, 物业祁经理. */
    private static final PhraseSet HOMES =
            PhraseSet.of("栋", "幢", "号", "户", "门", "物业", "社区", "学校", "支部", "业委会", "居委会", "村委会");

    private static final PhraseSet COUNTS = PhraseSet.of("应到", "实到", "应出席", "实际出席", "缺席", "共", "计", "到会", "请假");
    private static final int LONGEST_GIVEN_NAME = 2;

    /** Reads one entry; remarks in brackets and blanks count for nothing, nor do stars unless they mask a name (贺*). */
    static Attendee of(String entry) {
        String bare = withoutBlanks(entry);
        Attendee attendee = read(bare.replace("*", ""));
        if (attendee.kind == Kind.PERSON || bare.indexOf('*') < 0) {
            return attendee;
        }
        Attendee masked = read(bare);
        return masked.kind == Kind.PERSON ? masked : attendee;
    }

    private static Attendee read(String entry) {
        String whole = withoutNumber(entry);
        if (count(whole) || REMARKS.endAt(whole, 0) == whole.length()) {
            return new Attendee(Kind.COUNT, whole);
        }
        int representative = REPRESENTATIVES.startBefore(whole, 2, whole.length());
        if (representative > 0) {
            boolean definite = "各全有相".indexOf(whole.charAt(0)) < 0;
            return new Attendee(Kind.UNIT, definite ? withoutTail(whole.substring(0, representative)) : whole);
        }
        String bare = withoutTail(whole);
        String name = name(bare);
        if (name != null) {
            return new Attendee(Kind.PERSON, name);
        }
        boolean post = POSTS.ends(bare) && bare.indexOf("各") != 0;
        return new Attendee(post ? Kind.POST : Kind.UNIT, bare);
    }

    /** Whether the characters can be a whole name: a surname with one or two more, or a name that was masked. */
    static boolean fullName(String text) {
        return fullName(text, false);
    }

    /** The same right behind a post, where a name may end as units do (副县长万方). */
    private static boolean fullName(String text, boolean officer) {
        if (masked(text)) {
            return true;
        }
        int surname = SURNAMES.endAt(text, 0);
        int given = text.length() - surname;
        boolean twoCharacters = surname == 2 && given == 0;
        return surname > 0
                && (twoCharacters || (given >= 1 && given <= LONGEST_GIVEN_NAME))
                && han(text)
                && (!UNIT_ENDS.ends(text) || (officer && "方会".indexOf(text.charAt(text.length() - 1)) >= 0))
                && !WORDS.begins(text)
                && !POSTS.ends(text);
    }

    /** Whether it is surely no person whose surname is unknown: it ends as units do, or is numbered (3栋). */
    boolean unit() {
        return kind == Kind.UNIT && (unitEnds(value) || value.chars().anyMatch(c -> Characters.digit((char) c)));
    }

    /** Whether words end as the names of units do. */
    static boolean unitEnds(String words) {
        return UNIT_ENDS.ends(words);
    }

    private static @Nullable String name(String bare) {
        if (bare.length() >= 2 && bare.length() <= 4 && fullName(bare)) {
            return bare;
        }
        int post = POSTS.startBefore(bare, 1, bare.length());
        String before = post > 0 ? bare.substring(0, post) : "";
        String named = post > 0 ? before : bare;
        // 物业方桑经理: two characters before a post may as well be the end of a unit and a surname.
        int shortest = post > 0 ? 3 : 2;
        for (int length = 4; length >= shortest; length--) {
            int at = named.length() - length;
            boolean chief = at > 0 && named.startsWith("长", at) && PLACES.indexOf(named.charAt(at - 1)) >= 0;
            // 分管水利的石大川副镇长: what somebody is in charge of stands before the name, the post behind it.
            boolean described = post > 0 && at > 0 && named.charAt(at - 1) == '的';
            boolean officer = at > 0 && POSTS.startBefore(named, 0, at) >= 0;
            boolean full = at > 0 && fullName(named.substring(at), officer);
            if (full && !chief && (described || introduced(named, at))) {
                return named.substring(at);
            }
        }
        if (before.length() >= 2 && fullName(before)) {
            return before;
        }
        for (int at = Math.max(1, bare.length() - 3); at <= bare.length() - 2; at++) {
            if (familiar(bare.substring(at)) && introduced(bare, at)) {
                return bare.substring(at);
            }
        }
        // 桑镇长, 卜会计: a surname and a post is how a colleague is named; 物业桑经理, 社区卜会计 with where from.
        int surname = surnameBefore(before);
        boolean sent = surname > 0 && !unitEnds(before) && introduced(before, surname);
        return surname == 0 || sent ? bare.substring(surname) : familiar(bare) ? bare : null;
    }

    /** Where the surname begins that the words end with, or -1. */
    private static int surnameBefore(String words) {
        for (int at = Math.max(0, words.length() - 2); at < words.length(); at++) {
            if (SURNAMES.endAt(words, at) == words.length()) {
                return at;
            }
        }
        return -1;
    }

    /** 老耿, 小敖. */
    private static boolean familiar(String bare) {
        boolean short3 = bare.length() == 2 || bare.length() == 3;
        return short3 && "老小阿".indexOf(bare.charAt(0)) >= 0 && SURNAMES.begins(bare.substring(1));
    }

    /** Whether what stands before a name is a post or the end of a unit. */
    private static boolean introduced(String bare, int at) {
        return POSTS.startBefore(bare, 0, at) >= 0
                || (at >= 2 && UNIT_ENDS.startBefore(bare, 1, at) >= 0)
                || HOMES.startBefore(bare, 0, at) >= 0;
    }

    private static boolean masked(String text) {
        int masks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            masks += Characters.mask(c) || c == '某' ? 1 : 0;
            if (!Characters.mask(c) && !Characters.han(c)) {
                return false;
            }
        }
        return masks >= 1 && text.length() <= 4 && masks >= text.length() - 1;
    }

    private static boolean count(String bare) {
        int last = bare.length() - 1;
        // 共23人, 30余名, where 小（2）型水库负责人 is somebody.
        boolean people = last > 0
                && "人名位票".indexOf(bare.charAt(last)) >= 0
                && (Characters.digit(bare.charAt(last - 1)) || "余多来".indexOf(bare.charAt(last - 1)) >= 0);
        boolean digits = bare.chars().anyMatch(c -> Characters.digit((char) c));
        return bare.isEmpty() || (digits && (people || COUNTS.begins(bare)));
    }

    private static boolean han(String text) {
        return text.chars().allMatch(c -> Characters.han((char) c) || c == '·');
    }

    private static String withoutBlanks(String entry) {
        StringBuilder bare = new StringBuilder(entry.length());
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            if (Characters.bracket(c) > 0 && !withinName(entry, i)) {
                break;
            }
            if (!Characters.blank(c) && c != '。') {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** 各村（社区）书记: a bracket with more of the name behind it. */
    private static boolean withinName(String entry, int open) {
        int close = Math.max(entry.indexOf('）', open), entry.indexOf(')', open));
        return open > 0
                && close > open
                && close + 2 < entry.length()
                && Characters.han(entry.charAt(close + 1))
                && Characters.han(entry.charAt(entry.length() - 1));
    }

    /** 邬江等12人: the name before what others there are. */
    private static String withoutNumber(String entry) {
        int others = entry.lastIndexOf('等');
        boolean counted = others >= 2 && count(entry.substring(others + 1));
        // 县长章立等在家领导: the name before those of whom he is one.
        boolean among = others >= 2 && entry.endsWith("领导干部") && name(entry.substring(0, others)) != null;
        return (counted && others + 1 < entry.length()) || among ? entry.substring(0, others) : entry;
    }

    private static String withoutTail(String bare) {
        String rest = bare;
        for (String tail :
                new String[] {"的", "等相关单位", "等有关单位", "等相关部门", "等有关部门", "等单位", "等部门", "等同志", "同志", "等人", "等"}) {
            if (rest.endsWith(tail) && rest.length() - tail.length() >= 2) {
                rest = rest.substring(0, rest.length() - tail.length());
            }
        }
        return rest;
    }
}

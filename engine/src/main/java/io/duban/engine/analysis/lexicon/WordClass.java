package io.duban.engine.analysis.lexicon;

import java.util.Locale;

/** What a word is a sign of. Each class is a table of its own, {@code words/<name>.txt}; a word may stand in several. */
public enum WordClass {
    /** Words that merely contain a sign (重要, 主要): they hide the signs within them. */
    OPAQUE(0),
    /** 要, 须, 必须, 应当. */
    MODAL(1),
    /** 不得, 严禁, 一律不准. */
    PROHIBITION(2),
    /** Adverbs that stand before the verb of an order: 切实, 进一步, 全面. */
    ADVERB(3),
    /** Verbs that begin an order: 加强, 落实, 开展. */
    VERB(4),
    /** Signs of narration: 已, 以来, 取得了. */
    NARRATION(5),
    /** Verbs of saying: 指出, 强调, 要求. */
    SAYING(6),
    /** Upper levels and their papers: what they say is quoted, not ordered here. */
    UPPER(7),
    /** To realise, to see: what follows is insight, not work. */
    COGNITION(8),
    /** Wishes and courtesies. */
    COURTESY(9),
    /** Everybody in general: 大家, 各级各部门. */
    GENERIC_UNIT(10),
    /** Ends of names of organisations: 局, 委, 街道, 公司. */
    UNIT_SUFFIX(11),
    /** Classes of organisations that stand for all their members: 学校, 定点医院. */
    UNIT_CLASS(12),
    /** Fields of work that name their department in an enumeration: 卫健, 住建. */
    UNIT_FIELD(13),
    /** Office-holders: 书记, 局长, 负责人. */
    PERSON(14),
    /** Urgency in place of a deadline: 尽快, 立即. */
    VAGUE_TIME(15),
    /** Sanctions: 问责, 追责, 严肃处理. */
    SANCTION(16),
    /** Sanctions that mostly strike outsiders: 查处, 打击. */
    ENFORCEMENT(17),
    /** Those outside the administration whom it regulates. */
    REGULATED(18),
    /** Words that share characters with a sanction by chance and take it away: 分管 (办事处分管), 职工 (减免职工). */
    NO_SANCTION(19),
    /** Words that only the page around an article uses. */
    SITE_NOISE(20),
    /** What only links a clause to what came before: 同时, 特别是, 会议要求. */
    LINK(21),
    /** Begins a clause that only states a condition, a reason or a concession: 如果, 由于. */
    SUBORDINATE(22),
    /** 对, 按照, 在: what follows is no subject. */
    PREPOSITION(23),
    /** Behind a modal these tell of a state: 靠, 体现在. */
    STATIVE(24),
    /** No name of a unit begins so: 指导, 帮助. */
    NOT_A_NAME(25),
    /** What may follow a subject besides verbs, adverbs and modals: 把, 对, a number. */
    PREDICATE_START(26),
    /** No name of a unit has it in it: 根据, 通过. */
    NAME_BREAKER(27),
    /** Names of units that the user's roster has. */
    ROSTERED_UNIT(28);

    private final int bit;

    WordClass(int place) {
        this.bit = 1 << place;
    }

    /** The classes as one mask, for {@link Hits#anyOf}. */
    public static int mask(WordClass... classes) {
        int mask = 0;
        for (WordClass wordClass : classes) {
            mask |= wordClass.bit;
        }
        return mask;
    }

    /** The class as a mask. */
    public static int mask(WordClass wordClass) {
        return wordClass.bit;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }

    /** The place of the class in the masks of {@link Hits}; each class has one of its own. */
    int bit() {
        return bit;
    }
}

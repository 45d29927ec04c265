package io.duban.engine.analysis.lexicon;

import java.util.Locale;

/** What a word is a sign of. Each class is a table of its own, {@code words/<name>.txt}; a word may stand in several. */
public enum WordClass {
    /** Words that merely contain a sign (重要, 主要): they hide the signs within them. */
    OPAQUE,
    /** 要, 须, 必须, 应当. */
    MODAL,
    /** 不得, 严禁, 一律不准. */
    PROHIBITION,
    /** Adverbs that stand before the verb of an order: 切实, 进一步, 全面. */
    ADVERB,
    /** Verbs that begin an order: 加强, 落实, 开展. */
    VERB,
    /** Signs of narration: 已, 以来, 取得了. */
    NARRATION,
    /** Verbs of saying: 指出, 强调, 要求. */
    SAYING,
    /** Upper levels and their papers: what they say is quoted, not ordered here. */
    UPPER,
    /** To realise, to see: what follows is insight, not work. */
    COGNITION,
    /** Wishes and courtesies. */
    COURTESY,
    /** Everybody in general: 大家, 各级各部门. */
    GENERIC_UNIT,
    /** Ends of names of organisations: 局, 委, 街道, 公司. */
    UNIT_SUFFIX,
    /** Classes of organisations that stand for all their members: 学校, 定点医院. */
    UNIT_CLASS,
    /** Fields of work that name their department in an enumeration: 卫健, 住建. */
    UNIT_FIELD,
    /** Office-holders: 书记, 局长, 负责人. */
    PERSON,
    /** Urgency in place of a deadline: 尽快, 立即. */
    VAGUE_TIME,
    /** Sanctions: 问责, 追责, 严肃处理. */
    SANCTION,
    /** Sanctions that mostly strike outsiders: 查处, 打击. */
    ENFORCEMENT,
    /** Those outside the administration whom it regulates. */
    REGULATED,
    /** Marks of a sanction already given or merely named. */
    SANCTION_NARRATED,
    /** Words that only the page around an article uses. */
    SITE_NOISE;

    String table() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }

    int bit() {
        return 1 << ordinal();
    }
}

package io.duban.engine.analysis.grammar;

import java.util.List;

/** 句式: closed classes of grammatical words, too few and too fixed to be tables. */
final class Phrases {
    /** Links to what came before; longest first where one begins another. */
    static final List<String> LINKS = List.of(
            "与此同时", "在此基础上", "同时", "特别是", "尤其是", "特别", "尤其", "另外", "此外", "首先", "其次", "再次", "最后", "其中", "并且", "而且", "比如",
            "例如", "因此", "所以", "为此", "对此", "但是", "但", "下一步", "接下来", "会后", "今后", "今天", "当前", "目前", "现在", "近期", "并", "而",
            "则", "下面", "这里", "在这里", "还有", "还是", "不论是", "无论是", "不管是", "会议原则同意", "会议同意", "会议还要求", "会议还决定", "会议要求", "会议强调",
            "会议指出", "会议决定", "会议明确", "会议议定", "我要求", "我强调", "这个", "这件事", "此事", "该项工作", "这项工作", "由此");

    /** A clause that begins so only states a condition, a reason or a concession. */
    static final List<String> SUBORDINATE = List.of(
            "如果", "若", "假如", "倘若", "要想", "要是", "只有", "越是", "之所以", "因为", "由于", "虽然", "尽管", "即使", "哪怕", "正如", "既然", "与其",
            "如何", "为什么", "除非");

    /** Prepositions whose phrase is no subject: the unit in it is an object, a place or a standard. */
    static final List<String> PREPOSITIONS = List.of(
            "对", "对于", "针对", "按照", "按", "根据", "依据", "依照", "结合", "围绕", "通过", "利用", "为", "为了", "以", "在", "从", "向", "就",
            "关于", "随着", "面对", "经", "把", "将", "与", "同", "和", "跟", "让", "使", "因", "除", "自", "到", "于", "比照", "参照", "凡",
            "凡是", "只要", "一旦", "发现", "如", "当", "每");

    /** What follows a modal here tells of a state and orders nothing. */
    static final List<String> STATIVE = List.of(
            "有所", "有的", "出事", "出问题", "出大事", "靠", "丢", "来评", "去评", "说清楚", "表扬", "体现在", "体现", "立足于", "经得起", "归功", "是",
            "算", "面对", "付出", "比", "像", "成为", "等于", "取决", "看谁");

    private Phrases() {}
}

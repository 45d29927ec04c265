package io.duban.engine.analysis.grammar.clause;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;

/** 提及惩处: tells a sanction that is threatened from one that is told of, named, forbidden, or a means to something. */
final class SanctionMentions {
    private static final PhraseSet HANDED_OVER =
            PhraseSet.of("交办", "转办", "交转", "举报", "反映", "投诉", "反馈", "移交", "督办", "转交", "上访", "信访");
    private static final PhraseSet MATTERS = PhraseSet.of("问题", "案件", "线索", "信访件", "事项", "件", "信件", "诉求", "纠纷");
    private static final PhraseSet PAST_BEFORE =
            PhraseSet.of("受到", "被", "已", "已经", "先后", "曾", "受过", "遭到", "提出", "受了", "怕", "内容是");
    private static final PhraseSet NAMED = PhraseSet.of(
            "时间", "地点", "事由", "对象", "意见", "方案", "办法", "条例", "制度", "清单", "案例", "标准", "情况", "规定", "项", "问题", "事项", "机制",
            "材料", "会", "记录", "结果", "建议书", "发言", "表扬", "不到位", "不力", "不严", "力度不", "偏轻", "过轻", "偏软", "精准度", "效能", "能力",
            "水平", "倒逼", "传导", "方式", "条款", "手段", "不是", "决定", "好", "与教育", "和教育", "力量", "合力", "态势", "声势", "贯穿", "这个", "这一",
            "一遍");
    /** 正视约谈, 此次约谈: a sanction that is spoken of. */
    private static final PhraseSet SPOKEN_OF =
            PhraseSet.of("正视", "对待", "面对", "此次", "本次", "这次", "上次", "珍惜", "重视", "接受", "配合");
    /** 以严肃问责倒逼落实, 以约谈为契机: what a sanction is a means for. */
    private static final PhraseSet MEANT_FOR = PhraseSet.of(
            "推动", "促进", "倒逼", "保障", "带动", "传导", "压实", "唤醒", "确保", "助推", "撬动", "激励", "为契机", "为抓手", "为手段", "为保障", "为利剑",
            "为后盾");
    /** 抽查结果在全市通报: what is made known and blames nobody yet. */
    private static final PhraseSet RESULTS = PhraseSet.of(
            "结果", "进展", "进度", "完成情况", "落实情况", "整改情况", "检查情况", "督查情况", "督导情况", "抽查情况", "巡查情况", "排查情况", "考核情况", "推进情况",
            "进展情况", "工作情况", "有关情况", "相关情况", "有关问题");

    private static final PhraseSet ENACTING = PhraseSet.of("实施", "严格执行", "启动");
    /** 擅自离岗: a failing, and nothing that follows from one. */
    private static final PhraseSet AT_WILL = PhraseSet.of("擅自", "擅", "随意", "私自", "无故", "任意", "自行");

    private static final PhraseSet ETC = PhraseSet.of("等", "两个", "三个", "四个", "五个", "六个", "几个");
    private static final PhraseSet LISTED = PhraseSet.of(
            "问题", "工作", "方面", "任务", "行动", "领域", "内容", "环节", "重点", "举措", "措施", "手段", "方式", "事项", "活动", "关键", "要点", "抓手");
    private static final int OBJECT_REACH = 6;
    private static final int REACH = 10;

    private SanctionMentions() {}

    /** Not told of the past, not the mere name of something, not forbidden. */
    static boolean threatens(Clause clause, int start, int end) {
        String text = clause.passageText();
        int from = Math.max(clause.start(), text.lastIndexOf('的', start) + 1);
        boolean past = befell(text, from, start)
                || text.startsWith("岗前", end - 1)
                || text.startsWith("了", end)
                || tallied(clause, end)
                || counted(clause, end)
                || clause.has(WordClass.NARRATION);
        // 在监督问责上见真章: what a point is about.
        boolean field = text.startsWith("上", end) && Characters.find(text, '在', clause.start(), start) >= 0;
        // 做好监督执纪问责工作: a field of work by its name.
        boolean work = text.startsWith("工作", end) && end + 2 == clause.end();
        // “一票否决”的五项内容: past the quote.
        int behind = text.startsWith("”", end) ? end + 1 : end;
        boolean named = field
                || work
                || (NAMED.endAt(text, behind, clause.end()) >= 0 && ENACTING.first(text, clause.start(), start) < 0);
        boolean forbidden = clause.hits().endsAt(WordClass.PROHIBITION, clause.start(), start)
                || (start > clause.start() && "不别".indexOf(text.charAt(start - 1)) >= 0)
                || AT_WILL.startBefore(text, clause.start(), start) >= 0
                // 不得脱岗、离岗: what is forbidden may be a list.
                || (start > clause.start()
                        && text.charAt(start - 1) == '、'
                        && clause.hits().any(WordClass.PROHIBITION, clause.start(), start));
        return !past
                && !(text.startsWith("的", behind) && behind + 1 < clause.end())
                && !listed(text, end, clause.end())
                && !named
                && !forbidden
                && SPOKEN_OF.startBefore(text, clause.start(), start) < 0
                && !means(clause, start, end)
                && !(text.startsWith("通报", end - 2) && tellsResults(clause, start))
                && !(text.startsWith("约谈", start) && talksWithOutsiders(clause, start, end))
                && !caseWork(text, end, clause.end());
    }

    /** 受到, 先后, 被: what befell somebody, where 就要被问责 is still to come. */
    private static boolean befell(String text, int from, int start) {
        int at = PAST_BEFORE.first(text, from, start);
        boolean blame = "问追处约免通".indexOf(text.charAt(start)) >= 0;
        while (blame && at > from && text.charAt(at) == '被' && "要将会必".indexOf(text.charAt(at - 1)) >= 0) {
            at = PAST_BEFORE.first(text, at + 1, start);
        }
        return at >= 0;
    }

    /** 打击盗采等难点问题, 拆坝、追责、清沟三个关键: one of several things that are dealt with. */
    private static boolean listed(String text, int end, int to) {
        int etc = ETC.first(text, end, Math.min(to, end + REACH));
        return etc >= 0 && LISTED.first(text, etc, Math.min(to, etc + REACH)) > 0;
    }

    /** 查处督察组交办的问题: what others handed over is dealt with, and nobody is punished yet. */
    private static boolean caseWork(String text, int end, int to) {
        int handed = HANDED_OVER.first(text, end, to);
        return handed >= 0 && MATTERS.startBefore(text, handed, to) > 0;
    }

    /** 以严肃问责倒逼落实: but not 予以问责, 可以问责. */
    private static boolean means(Clause clause, int start, int end) {
        String text = clause.passageText();
        int by = Characters.findLast(text, '以', clause.start(), start);
        return by >= 0
                && (by == clause.start() || "予可给难足加".indexOf(text.charAt(by - 1)) < 0)
                && "上下内外".indexOf(text.charAt(by + 1)) < 0
                && MEANT_FOR.first(text, end, clause.end()) >= 0;
    }

    /** 督查情况全县通报, but not 对进度滞后的予以通报. */
    private static boolean tellsResults(Clause clause, int sanction) {
        int result = RESULTS.first(clause.passageText(), clause.start(), sanction);
        return result >= 0 && Characters.find(clause.passageText(), '的', result, sanction) < 0;
    }

    /** 罚款又多了4单: told of the past. */
    private static boolean tallied(Clause clause, int end) {
        int done = Characters.find(clause.passageText(), '了', end, clause.end() - 1);
        return done >= 0 && Numerals.numeral(clause.passageText().charAt(done + 1));
    }

    /** 约谈重点企业, 对12家企业逐家约谈: no blame of those responsible. */
    private static boolean talksWithOutsiders(Clause clause, int start, int end) {
        int object = clause.find("对", clause.start());
        boolean before = object >= 0
                && object < start
                && Characters.findLast(clause.passageText(), '的', object, start) < 0
                && clause.hits().any(WordClass.REGULATED, object, start);
        return before || clause.hits().any(WordClass.REGULATED, end, Math.min(clause.end(), end + OBJECT_REACH));
    }

    /** 问责12人: told of the past, where 降低一个等次 takes something away. */
    private static boolean counted(Clause clause, int end) {
        Cursor cursor = new Cursor(clause.passageText(), end, clause.end());
        return cursor.number() >= 0
                && cursor.peeks("人名起家个次")
                && !cursor.accept("个月")
                && Sanctions.BENEFITS.endAt(clause.passageText(), cursor.at() + 1, clause.end()) < 0;
    }
}

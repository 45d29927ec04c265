package io.duban.engine.analysis.grammar.clause;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * 惩处: finds the consequence that a clause threatens: a word for a sanction (问责), a benefit taken away (取消评优资格), a
 * fine (罚五百), a case handed to those who discipline (提请县纪委…).
 */
public final class Sanctions {
    private static final PhraseSet DEPRIVATIONS = PhraseSet.table("words/deprivation.txt");
    private static final PhraseSet BENEFITS = PhraseSet.table("words/benefit.txt");
    private static final PhraseSet HANDED = PhraseSet.of("移交纪", "移送纪", "移交监", "移送监");
    private static final PhraseSet HANDED_OVER =
            PhraseSet.of("交办", "转办", "交转", "举报", "反映", "投诉", "反馈", "移交", "督办", "转交", "上访", "信访");
    private static final PhraseSet MATTERS = PhraseSet.of("问题", "案件", "线索", "信访件", "事项", "件", "信件", "诉求", "纠纷");
    private static final PhraseSet HANDING = PhraseSet.of("移交", "移送", "提请", "报请", "交由", "通报", "报", "报送");
    private static final PhraseSet DISCIPLINE = PhraseSet.of("纪检", "纪委", "监委", "监察", "组织部");
    private static final PhraseSet PAST_BEFORE =
            PhraseSet.of("受到", "被", "已", "已经", "先后", "曾", "受过", "遭到", "提出", "受了", "怕", "内容是");
    private static final PhraseSet NAMED = PhraseSet.of(
            "时间", "地点", "事由", "对象", "意见", "方案", "办法", "条例", "制度", "清单", "案例", "标准", "情况", "规定", "项", "问题", "事项", "机制",
            "材料", "会", "记录", "结果", "建议书", "发言", "表扬", "不到位", "不力", "不严", "力度不", "偏轻", "过轻", "偏软", "精准度", "效能", "能力",
            "水平", "倒逼", "传导", "方式", "条款", "手段", "不是", "力量", "合力", "态势", "声势", "贯穿", "这个", "这一", "一遍");
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

    private static final PhraseSet FINED = PhraseSet.of("元", "块", "万", "分", "百", "千", "%", "％", "倍", "成", "天工资", "个月");
    private static final PhraseSet WHOEVER = PhraseSet.of("谁", "哪个", "哪家");
    private static final PhraseSet ETC = PhraseSet.of("等", "两个", "三个", "四个", "五个", "六个", "几个");
    private static final PhraseSet LISTED = PhraseSet.of(
            "问题", "工作", "方面", "任务", "行动", "领域", "内容", "环节", "重点", "举措", "措施", "手段", "方式", "事项", "活动", "关键", "要点", "抓手");
    private static final int REACH = 10;
    private static final int AMOUNT_REACH = 12;
    private static final int LONGEST_DEED = 5;
    private static final int OBJECT_REACH = 6;

    /**
     * 惩处.
     *
     * @param start where its words begin
     * @param wordClass {@link WordClass#ENFORCEMENT} for what usually strikes outsiders, or {@link WordClass#SANCTION}
     * @param needsCase whether it is a threat only after a case
     */
    public record Sanction(int start, int end, WordClass wordClass, boolean needsCase) {}

    private Sanctions() {}

    public static @Nullable Sanction in(Clause clause) {
        Sanction word = word(clause, WordClass.SANCTION);
        word = word != null ? word : deprivation(clause);
        word = word != null ? word : handing(clause);
        word = word != null ? word : fine(clause);
        word = word != null ? word : whoever(clause);
        return word != null ? word : word(clause, WordClass.ENFORCEMENT);
    }

    private static @Nullable Sanction word(Clause clause, WordClass wordClass) {
        Hits hits = clause.hits();
        for (int hit = hits.first(wordClass, clause.start(), clause.end());
                hit >= 0;
                hit = hits.first(wordClass, hits.start(hit) + 1, clause.end())) {
            int start = hits.start(hit);
            int end = Math.max(hits.end(hit), hits.longestAt(wordClass, start));
            boolean said = !clause.quoted(start) || alone(clause.passageText(), start, end);
            boolean lead = HANDED.endAt(clause.passageText(), start) > 0 && lead(clause);
            if (said && !lead && threatens(clause, start, end)) {
                boolean needsCase = clause.passageText().startsWith("一票否决", start);
                return new Sanction(start, end, wordClass, needsCase);
            }
        }
        return null;
    }

    /** “问责”: set off by quotes, but meant. */
    private static boolean alone(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == '“' && text.startsWith("”", end);
    }

    private static boolean lead(Clause clause) {
        return clause.contains("线索") || clause.startsWith("发现问题");
    }

    /** Not told of the past, not the mere name of something, not forbidden. */
    static boolean threatens(Clause clause, int start, int end) {
        String text = clause.passageText();
        int from = Math.max(clause.start(), text.lastIndexOf('的', start) + 1);
        boolean past = PAST_BEFORE.first(text, from, start) >= 0
                || text.startsWith("岗前", end - 1)
                || text.startsWith("了", end)
                || tallied(clause, end)
                || counted(clause, end)
                || clause.has(WordClass.NARRATION);
        // 在监督问责上见真章: what a point is about.
        boolean field = text.startsWith("上", end) && Characters.find(text, '在', clause.start(), start) >= 0;
        boolean named =
                field || (NAMED.endAt(text, end, clause.end()) >= 0 && ENACTING.first(text, clause.start(), start) < 0);
        boolean forbidden = clause.hits().endsAt(WordClass.PROHIBITION, clause.start(), start)
                || (start > clause.start() && "不别".indexOf(text.charAt(start - 1)) >= 0)
                || AT_WILL.startBefore(text, clause.start(), start) >= 0
                // 不得脱岗、离岗: what is forbidden may be a list.
                || (start > clause.start()
                        && text.charAt(start - 1) == '、'
                        && clause.hits().any(WordClass.PROHIBITION, clause.start(), start));
        return !past
                && !(text.startsWith("的", end) && end + 1 < clause.end())
                && !listed(text, end, clause.end())
                && !named
                && !forbidden
                && SPOKEN_OF.startBefore(text, clause.start(), start) < 0
                && !means(clause, start, end)
                && !(text.startsWith("通报", end - 2) && tellsResults(clause, start))
                && !(text.startsWith("约谈", start) && talksWithOutsiders(clause, start, end))
                && !caseWork(text, end, clause.end());
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
                && BENEFITS.endAt(clause.passageText(), cursor.at() + 1, clause.end()) < 0;
    }

    /** 取消当年评优资格, 扣发季度绩效, 不得提拔. */
    private static @Nullable Sanction deprivation(Clause clause) {
        String text = clause.passageText();
        for (int start = clause.start(); start < clause.end(); start++) {
            int end = DEPRIVATIONS.endAt(text, start, clause.end());
            int benefit = end < 0 ? -1 : BENEFITS.first(text, end, Math.min(clause.end(), end + REACH));
            // 不得向病人推荐: forbidden, and nothing taken away.
            boolean forbids = end > 0 && end < clause.end() && "向给为对以".indexOf(text.charAt(end)) >= 0;
            if (benefit >= 0 && !forbids && threatens(clause, start, end)) {
                return new Sanction(start, BENEFITS.endAt(text, benefit), WordClass.SANCTION, true);
            }
        }
        return null;
    }

    /** 提请县纪委监委介入: unless it is but a lead (问题线索) that is handed on. */
    private static @Nullable Sanction handing(Clause clause) {
        String text = clause.passageText();
        int start = HANDING.first(text, clause.start(), clause.end());
        int end = start < 0 ? -1 : HANDING.endAt(text, start, clause.end());
        int body = end < 0 ? -1 : DISCIPLINE.first(text, end, Math.min(clause.end(), end + REACH));
        boolean threat = body >= 0 && !lead(clause) && threatens(clause, start, end);
        return threat ? new Sanction(start, DISCIPLINE.endAt(text, body), WordClass.SANCTION, true) : null;
    }

    /** 罚五百, 扣10分, 扣项目经理2万元. */
    private static @Nullable Sanction fine(Clause clause) {
        String text = clause.passageText();
        for (int start = clause.start(); start < clause.end() - 1; start++) {
            char c = text.charAt(start);
            // 一环扣一环.
            boolean links = start > clause.start() && text.charAt(start - 1) == '环';
            int end = (c == '罚' || c == '扣') && !links ? amount(clause, start + 1, FINED) : -1;
            if (end > 0 && threatens(clause, start, start + 1)) {
                return new Sanction(start, end, WordClass.SANCTION, true);
            }
        }
        return null;
    }

    /** End of a number right here, or of one with its unit within reach; else -1. */
    static int amount(Clause clause, int from, PhraseSet units) {
        Cursor cursor = new Cursor(clause.passageText(), from, clause.end());
        if (units == FINED && cursor.number() > 0) {
            return cursor.at();
        }
        for (int i = from; i < Math.min(clause.end(), from + AMOUNT_REACH); i++) {
            cursor.moveTo(i);
            if (cursor.number() > 0 && cursor.acceptAny(units)) {
                return cursor.at();
            }
        }
        return -1;
    }

    /** 谁伸手就砍谁的手: what befalls whoever does it. */
    private static @Nullable Sanction whoever(Clause clause) {
        int then = clause.find("就", clause.start());
        int who = then < 0 ? -1 : clause.find("谁", then + 2);
        boolean befalls = who > 0
                && who <= then + LONGEST_DEED
                && WHOEVER.first(clause.passageText(), clause.sentence().start(), then) >= 0;
        return befalls ? new Sanction(then, clause.end(), WordClass.SANCTION, true) : null;
    }
}

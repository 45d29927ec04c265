package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.grammar.time.CalendarPoint.Sort;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;

/**
 * 时间定语: whether a calendar point only describes what it stands before (今年的民生实事, 年底考核, 4月3日会议精神) and says nothing of
 * when that is to be done.
 *
 * @param clause it stands in
 * @param offset where it begins
 * @param cursor where it ends
 */
record TimeAttribute(Clause clause, int offset, Cursor cursor) {
    private static final int ATTRIBUTE_REACH = 6;
    /** Before these a time is one to reach. */
    static final PhraseSet GOALS = PhraseSet.of(
            "确保", "力争", "争取", "务必", "保证", "必须", "在", "于", "确保到", "力争到", "争取到", "到", "拟", "定", "赶在", "抢在", "按");

    private static final int ORDERING = WordClass.mask(WordClass.MODAL, WordClass.PROHIBITION, WordClass.ADVERB);
    private static final int LONGEST_POSSESSED = 4;
    private static final int LONGEST_PAPER = 24;
    private static final PhraseSet GOVERNORS = PhraseSet.of(
            "了", "列入", "纳入", "通报", "总结", "作为", "对照", "对标", "紧盯", "聚焦", "拿出", "谋划", "取消", "扣", "扣发", "扣除", "扣减", "扣罚",
            "扣回", "缓发", "停发", "减发", "核减", "追回", "参加", "同意", "兑现", "做好", "提交", "提请", "报", "分析", "回顾", "汇报", "介绍", "公布",
            "发布", "筹备", "编制", "制定", "拟定", "定在", "初定", "定于", "拖到", "拖至", "推到", "推迟到");
    /** 结合年末特点: what a time only gives occasion for. */
    private static final PhraseSet SUITED =
            PhraseSet.of("结合", "针对", "围绕", "根据", "鉴于", "考虑到", "聚焦", "抓住", "利用", "适应", "面对", "应对", "迎接", "做好");

    private static final PhraseSet ABOUT = PhraseSet.of("对", "就", "围绕", "关于", "针对");

    private static final PhraseSet CAME_ABOUT = PhraseSet.of(
            "发生", "产生", "形成", "出现", "存在", "遗留", "新增", "拖欠", "累积", "积累", "入职", "出生", "签订", "立案", "开工", "竣工", "建成", "投产",
            "批准", "立项", "入库");
    private static final PhraseSet WORKS = PhraseSet.of("项目", "工程", "小区", "房屋", "住房", "企业", "案件", "人员");

    /** 4月3日会议精神: what a day tells of that others go by. */
    private static final PhraseSet PAPERS = PhraseSet.of(
            "会精神", "会议精神", "会要求", "会议要求", "会部署", "会议部署", "会安排", "会议安排", "会决定", "会议决定", "会议定", "会议议定", "会明确", "会议明确",
            "会确定", "会议确定", "会指示", "讲话", "批示", "指示", "文件", "通知", "纪要", "通报", "事故", "火灾", "案件");

    private static final int LONGEST_MEETING = 8;

    private static final PhraseSet MEETINGS = PhraseSet.of(
            "例会", "联席会", "联席会议", "办公会", "办公会议", "常务会", "常务会议", "调度会", "推进会", "理事会会议", "业主大会", "股东大会", "董事会", "职代会",
            "代表大会", "代表会议", "全体会议", "协调会", "碰头会", "家长会", "党组会", "支委会", "专题会", "专题会议", "现场会", "座谈会");

    /** What a period before it only describes. */
    private static final PhraseSet DESCRIBED = PhraseSet.of(
            "工作", "情况", "任务", "目标", "计划", "重点", "经济", "财政", "数据", "指标", "报表", "形势", "产值", "收入", "支出", "预算", "绩效", "成绩",
            "成果", "总结", "进度", "进展", "考核", "评比", "评议", "民主评议", "述职", "测评", "年初", "民生实事", "年度", "评优", "评先", "各项", "余额",
            "结余", "库存", "推进情况", "督办", "存量", "欠款", "欠费", "台账", "攻坚战", "攻坚", "收官战", "收官", "工资", "薪酬", "电费", "水费", "租金",
            "货款", "份工资", "两场", "三场", "几场", "两批", "补助", "奖金", "津贴", "岗位津贴", "冲刺", "开门红", "会战", "大会战", "战役");

    /** Whether a point without a bound describes something. */
    boolean bare(Sort sort) {
        return cursor.sees(DESCRIBED) || possessed() || convenes(sort) || object(sort) || (sort == Sort.DAY && dates());
    }

    /** Whether a point with a bound other than 前 and 内 does. */
    boolean bounded() {
        return cursor.sees(DESCRIBED)
                || closes()
                || SUITED.startBefore(clause.passageText(), clause.start(), offset) >= 0;
    }

    /** 6月底以前发生的欠款要清零: when something came about that is dealt with. */
    boolean dated() {
        int verb = Predicate.skipAdverbs(clause, cursor.at());
        int came = CAME_ABOUT.endAt(clause.passageText(), verb, clause.end());
        boolean attributive =
                came > 0 && came < clause.end() && clause.passageText().charAt(came) == '的';
        // 2016年以前开工项目: works that were begun by then.
        if (came > 0 && WORKS.endAt(clause.passageText(), came, clause.end()) > 0) {
            return true;
        }
        return (attributive || clause.attributiveVerb(verb) > 0) && clause.first(WordClass.MODAL, verb) >= 0;
    }

    /** 为落实4月3日会议精神: behind a verb or a preposition, the day of a meeting or a paper. */
    private boolean dates() {
        int paper =
                PAPERS.first(clause.passageText(), cursor.at(), Math.min(clause.end(), cursor.at() + LONGEST_PAPER));
        return paper >= 0
                && offset > clause.content()
                && !orders(cursor.at())
                && !clause.hits().any(WordClass.MODAL, clause.start(), paper)
                && (clause.beginsWith(WordClass.PREPOSITION)
                        || clause.hits().endsAt(WordClass.PREPOSITION, clause.start(), offset)
                        || (clause.hits().endsAt(WordClass.VERB, clause.start(), offset)
                                && !clause.hits().endsAt(WordClass.UNIT_SUFFIX, clause.start(), offset)));
    }

    /** 保证年底工资的支付, 作为各村年底评议的依据: the time belongs to an attribute of the noun with which the clause ends. */
    private boolean closes() {
        int of = Characters.findLast(clause.passageText(), '的', cursor.at(), clause.end());
        return of > cursor.at()
                && of + 1 < clause.end()
                && clause.end() - of - 1 <= LONGEST_POSSESSED
                && !orders(cursor.at())
                && clause.first(WordClass.MODAL, cursor.at()) < 0
                && (clause.hits().any(WordClass.VERB, clause.start(), offset) || clause.contains("作为"));
    }

    /** Whether what orders or is to be done stands at the offset. */
    private boolean orders(int at) {
        return clause.hits().anyAt(ORDERING, at) || Predicate.deed(clause, at);
    }

    /** 开展汛前检查, 对汛前检查中发现的, 就汛前准备工作: governed by what stands before it, and with no verb of its own. */
    boolean describes() {
        if (ABOUT.startBefore(clause.passageText(), clause.start(), offset) >= 0) {
            return true;
        }
        int quote =
                clause.passageText().charAt(offset - (offset > clause.start() ? 1 : 0)) == '“' ? offset - 1 : offset;
        return clause.hits().endsAt(WordClass.VERB, clause.start(), quote)
                && GOALS.startBefore(clause.passageText(), clause.start(), quote) < 0
                && clause.hits().longestAt(WordClass.ADVERB, cursor.at()) < 0
                && !cursor.atEnd();
    }

    /** 今年的民生实事, 6月份新增的, but not 下周一把改好的材料报来. */
    private boolean possessed() {
        int of = clause.passageText().indexOf('的', cursor.at());
        return !cursor.peeks("把将") && of >= 0 && of < clause.end() && of - cursor.at() <= ATTRIBUTE_REACH;
    }

    /** 8月联席会议要求: the time tells which meeting it was. */
    private boolean convenes(Sort sort) {
        return sort == Sort.PERIOD
                && Characters.digit(clause.passageText().charAt(offset))
                && meetingEnd(clause, cursor.at()) > 0;
    }

    /** The end of a name of a meeting that begins at the offset, or -1. */
    static int meetingEnd(Clause clause, int from) {
        String text = clause.passageText();
        int to = Math.min(clause.end(), from + LONGEST_MEETING);
        int verb = clause.first(WordClass.VERB, from);
        for (int at = from; at < to && Characters.han(text.charAt(at)); at++) {
            int end = MEETINGS.endAt(text, at, clause.end());
            if (end > 0) {
                return verb < 0 || clause.hits().start(verb) >= at ? end : -1;
            }
        }
        return -1;
    }

    /** 列入上半年督查考核, 公示上半年收支明细: the period tells what is governed, not when. */
    private boolean object(Sort sort) {
        boolean period = sort == Sort.PERIOD || sort == Sort.YEAR;
        boolean governed = period
                && clause.hits().endsAt(WordClass.VERB, clause.start(), offset)
                && GOALS.startBefore(clause.passageText(), clause.start(), offset) < 0
                && !cursor.atEnd()
                && !clause.hits().anyAt(ORDERING, cursor.at())
                && clause.hits().longestAt(WordClass.VERB, cursor.at()) < cursor.at() + 2;
        return governed || GOVERNORS.startBefore(clause.passageText(), clause.start(), offset) >= 0;
    }

    /** 负责全区2026年清沟工作, 按照2026年标准: a year in the midst of what is done or gone by belongs to a name. */
    boolean named() {
        Hits hits = clause.hits();
        if (hits.longestAt(WordClass.MODAL, cursor.at()) > 0) {
            return false;
        }
        for (int i = hits.firstFrom(clause.start()); i < hits.size() && hits.start(i) < offset; i++) {
            boolean verb = hits.is(i, WordClass.VERB) && hits.end(i) - hits.start(i) >= 2 && hits.end(i) <= offset;
            if (verb || (hits.is(i, WordClass.PREPOSITION) && hits.end(i) - hits.start(i) >= 2)) {
                return hits.first(WordClass.MODAL, hits.start(i), offset) < 0;
            }
        }
        return false;
    }
}

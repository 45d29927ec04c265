package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 陈述: tells subjects of which something is said from those who are to act; ourselves we order without a modal. */
public final class Statements {
    /** What tells how things are, and not what somebody is to do. */
    private static final PhraseSet STATES = PhraseSet.of(
            "存在", "面临", "处在", "处于", "位于", "感到", "认为", "觉得", "肯定", "可能", "也许", "往往", "难免", "容易", "总是", "大概", "恐怕", "发生",
            "出现", "高度重视", "十分重视", "非常重视", "历来重视", "一直重视", "高度关注", "十分关心");

    private static final PhraseSet NOTICES = PhraseSet.of("发现", "看到", "注意到", "了解到", "知道", "都知道", "清楚");

    /** What says where somebody is or how many there are. */
    private static final PhraseSet COUNTED = PhraseSet.of(
            "设在", "设于", "共有", "各有", "均有", "只有", "不得少于", "总数", "发生变化", "发生变动", "发生变更", "有变化", "有变动", "有变更", "一经确定",
            "一经明确", "一经选定", "一经任命", "一经聘用", "一经录用", "变动的", "变更的", "调整的", "变动时", "变更时");

    /** 领导重视是关键: what a deed is, and not that it is to be done. */
    private static final PhraseSet MATTERING = PhraseSet.of(
            "是关键", "是前提", "是根本", "是基础", "是保证", "是保障", "是核心", "是重点", "是第一位的", "很重要", "很关键", "至关重要", "尤为重要", "十分重要",
            "非常重要", "较稳定", "比较稳定", "总体平稳", "总体稳定", "较好", "较快", "较慢", "较差", "良好", "不理想", "不平衡", "更高", "更重", "更难", "更大",
            "更严峻", "更复杂", "偏低", "偏高", "偏多", "偏少", "偏重", "增多", "增加", "减少", "频繁", "密集", "返乡", "返校", "返岗", "返城", "返程",
            "回流", "涌入", "聚集", "薄弱", "不强", "不足", "不够", "不高", "不牢", "不严", "不实", "较多", "较少", "较大", "较高", "较低", "较弱", "上升",
            "下降", "回升", "来临", "临近", "不一", "参差不齐", "流动大", "流动性大", "有缺漏", "有遗漏", "有漏洞", "有差距", "有短板", "有意见", "不及时",
            "没有修好", "没修好", "没有完成", "没有到位", "没有消除");

    /** 旧闸改造关系到灌溉: what depends on it. */
    private static final PhraseSet DEPENDS = PhraseSet.of(
            "关系到", "关系着", "关系全", "关系群众", "关系人民", "关乎", "事关", "决定着", "直接影响", "影响着", "牵动着", "牵涉到", "涉及到", "离不开");

    /** 特别是, 凡是, 还是: 是 that says what nothing is. */
    private static final String NO_COPULA = "别其凡但还或于总要只可若不";

    private static final int LONGEST_NOUN = 5;

    private static final PhraseSet REGIMES = PhraseSet.of("实行", "执行", "招聘", "招录", "招募");

    private static final PhraseSet SITES = PhraseSet.of(
            "园区", "片区", "景区", "小区", "港区", "库区", "灌区", "矿区", "厂区", "新区", "开发区", "工业区", "街区", "社区", "食堂", "校园", "医院",
            "学校", "市场", "车站", "水厂", "电站", "泵站", "桥梁", "广场", "菜场", "仓库", "宿舍", "办公楼", "住院楼", "教学楼", "公寓");
    private static final PhraseSet WORKS = PhraseSet.of(
            "建设", "改造", "开发", "规划", "用地", "整治", "绿化", "开发建设", "规划建设", "建设用地", "环境", "征收", "拆迁", "征地", "装修", "维修", "修缮",
            "扩建", "改建", "翻建", "迁建", "搬迁", "选址", "拆除", "招标");

    private static final PhraseSet IN_PLACE = PhraseSet.of("到位", "落实到位", "落实到人", "配齐", "到岗到位", "健全", "过硬");

    private static final PhraseSet APPOINTED = PhraseSet.of("任", "担任", "兼任", "不再任", "不再担任", "不再兼任", "拟任", "当选");
    private static final PhraseSet HEADS =
            PhraseSet.of("组长", "召集人", "指挥长", "总指挥", "队长", "副组长", "成员", "联络员", "河长", "林长", "路长");

    private static final PhraseSet OF_REPORT =
            PhraseSet.of("该镇", "该县", "该乡", "该村", "该区", "该市", "该州", "该省", "该街道", "该社区", "该办事处", "该局", "该校", "该院");
    private static final PhraseSet PARTS = PhraseSet.of("负责", "牵头", "配合", "承担", "承办", "主办", "协助");

    private static final PhraseSet UNDONE = PhraseSet.of("未", "没有", "不予", "拖欠", "不同意");

    private Statements() {}

    /** 值班人员要到位, 闸门专班要配齐: what is to be in place, unless it is all of a kind (各镇要落实到位). */
    static boolean themes(Clause clause, UnitList.Item last) {
        String text = clause.passageText();
        int modal = clause.hits().longestAt(WordClass.MODAL, last.end());
        return modal > 0
                && last.kind() != Kind.NAMED
                && last.kind() != Kind.GENERIC
                && "各所全每".indexOf(text.charAt(last.start())) < 0
                && IN_PLACE.endAt(text, modal, clause.end()) == clause.end();
    }

    /** 港区建设要分步实施, 老街片区改造项目是…: work at a place, which is the subject and not those who run the place. */
    static boolean worksAt(Clause clause, UnitList.Item last) {
        String text = clause.passageText();
        int work = SITES.startBefore(text, last.start(), last.end()) >= 0
                ? WORKS.endAt(text, last.end(), clause.end())
                : -1;
        return work > 0
                && (clause.hits().longestAt(WordClass.MODAL, work) > 0
                        || work == clause.end()
                        || text.startsWith("项目", work)
                        || text.startsWith("工程", work)
                        || text.charAt(work) == '是');
    }

    /** 办公室设在县水利局; 新护士实行双岗互控; 未登记的人员: somebody that a rule is about, and who is given nothing to do. */
    static boolean counts(Clause clause, UnitList.Item last) {
        String text = clause.passageText();
        boolean anybody = last.end() - last.start() == 2 && text.startsWith("人员", last.start());
        boolean regime = last.kind() == Kind.PERSON && REGIMES.endAt(text, last.end(), clause.end()) > 0;
        boolean all = text.startsWith("共", last.end());
        int digits = Characters.skipBlanks(text, all ? last.end() + 1 : last.end(), clause.end());
        int counted = Numerals.end(text, digits);
        int unit = Characters.skipBlanks(text, counted, clause.end());
        // 应急队30人要集中食宿: so many of them who are told to act.
        boolean told = unit < clause.end() && clause.hits().longestAt(WordClass.MODAL, unit + 1) > 0;
        boolean number = counted > digits
                && !told
                && (all
                        || (unit < clause.end()
                                && Characters.digit(text.charAt(digits))
                                && "人名户余".indexOf(text.charAt(unit)) >= 0));
        return anybody || regime || number || COUNTED.endAt(text, last.end(), clause.end()) > 0;
    }

    /** 政府承诺未兑现的，列出清单: in a case that something is done about later, unless all of a kind are in it (各村未清完的). */
    static boolean supposes(Clause clause, UnitList.Item last) {
        return clause.endsWith("的")
                && !UnitGrammar.ordered(clause)
                && last.kind() == Kind.NAMED
                && UNDONE.first(clause.passageText(), last.end(), clause.end()) > 0;
    }

    /** 王强同志任水厂厂长: who is given a post, where 王强任组长 heads the work. */
    static boolean appoints(Clause clause, UnitList.Item last) {
        return last.kind() == Kind.PERSON
                && APPOINTED.endAt(clause.passageText(), last.end(), clause.end()) > 0
                && HEADS.first(clause.passageText(), last.end(), clause.end()) < 0;
    }

    /** 各地存在…, 我们发现…, 社区值守点都在户外. */
    static boolean about(Clause clause, UnitList.Item last) {
        String text = clause.passageText();
        boolean we = last.end() - last.start() == 2 && UnitName.OURS.endAt(text, last.start()) == last.end();
        int also = last.end() < clause.end() && "都也均".indexOf(text.charAt(last.end())) >= 0 ? 1 : 0;
        // 该镇突出重点: what a report tells of those it is about, where 该镇负责… gives them work.
        boolean theirs = OF_REPORT.endAt(text, last.start()) == last.end() && PARTS.endAt(text, last.end()) < 0;
        boolean is = text.startsWith("是", last.end()) && last.kind() != Kind.PERSON && !Answerable.ends(clause);
        return STATES.endAt(text, last.end() + also, clause.end()) > 0
                || is
                || theirs
                || MATTERING.startBefore(text, last.end(), clause.end()) > 0
                || clause.find("都在", last.end()) > 0
                // 家长对我们也有所肯定.
                || clause.find("有所", last.end()) > 0
                || DEPENDS.first(text, last.end(), clause.end()) >= 0
                || (!Answerable.ends(clause) && equates(clause, last.end()))
                || (we && NOTICES.endAt(text, last.end(), clause.end()) > 0);
    }

    /** 全员演练是检验预案最好的办法: what something is, and not that it is to be done. */
    private static boolean equates(Clause clause, int from) {
        int of = Characters.findLast(
                clause.passageText(), '的', Math.max(from, clause.end() - LONGEST_NOUN), clause.end());
        int is = clause.find("是", from);
        return is >= from && is < of && NO_COPULA.indexOf(clause.passageText().charAt(is - 1)) < 0;
    }

    /** 新城作为主战场: what something is; 作为牵头单位 says it of nobody. */
    static boolean as(Clause clause) {
        return !UnitGrammar.ordered(clause) && clause.find("作为", clause.content() + 1) > 0;
    }

    /** 专班推进, 部门联动: how the work is to be done, in four characters. */
    static boolean catchword(Clause clause, UnitList.Item item) {
        return clause.length() == 4
                && item.end() - item.start() == 2
                && (clause.startsWith("专班") || clause.startsWith("部门"));
    }

    /** 各地肯定先…: whether the words already tell how things are. */
    static boolean within(String words) {
        return STATES.within(words);
    }

    /** 我们搞…活动: of ourselves anything may be said, in words that the tables do not know. */
    static List<UnitList.Item> us(Clause clause, int begin) {
        int end = UnitName.OURS.endAt(clause.passageText(), begin, clause.end());
        boolean subject = end > 0
                && end < clause.end()
                && clause.passageText().charAt(end) != '的'
                && clause.hits().longestAt(WordClass.UNIT_SUFFIX, end) < 0
                && NOTICES.endAt(clause.passageText(), end, clause.end()) < 0;
        return subject ? List.of(new UnitList.Item(begin, end, Kind.GENERIC)) : List.of();
    }

    /** 办理热线9800余件，办结率99.1%: what was counted is done; what is aimed at is 以上 or 不低于. */
    public static boolean statistics(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean over = (c == '余' || c == '多') && Numerals.numeral(text.charAt(i - 1)) && text.charAt(i - 1) != '一';
            boolean rate = c == '率' && Characters.digit(text.charAt(i + 1));
            if ((over && Characters.han(text.charAt(i + 1))) || rate) {
                return true;
            }
        }
        return false;
    }
}

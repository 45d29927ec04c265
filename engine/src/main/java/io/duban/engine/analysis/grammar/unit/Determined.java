package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.CharacterSet;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 限定主体: units that a determiner (各, 所有, 几个) makes of nouns that no table knows. */
final class Determined {
    /** What no determiner makes a unit of. */
    private static final PhraseSet THINGS = PhraseSet.of(
            "环节", "方面", "阶段", "过程", "步骤", "措施", "任务", "工作", "问题", "指标", "要素", "时期", "时段", "设备", "设施", "机械", "机具", "车辆",
            "船只", "物资", "材料", "器材", "装备", "用品", "道路", "路段", "桥梁", "管线", "管道", "线路", "隐患", "资料", "台账", "表格", "数据", "信息",
            "费用", "资金", "款项", "经费", "手续", "证件", "合同", "文件", "制度", "流程", "程序", "点位", "部位", "区域", "房屋", "建筑", "场地", "产品",
            "商品", "货物", "药品", "食品", "样品", "作物", "树木", "苗木", "垃圾", "废物", "活动", "会议", "事项", "案件", "线索", "诉求", "订单", "行为",
            "风险", "因素", "内容", "条件", "地块", "工序", "工艺", "图纸", "档案", "证据", "款物", "票据", "发票", "账目", "资产", "库存", "窨井", "井盖",
            "聚会", "聚餐", "宴请", "宴席", "交通", "演出", "比赛", "培训", "走亲访友", "路灯", "标志", "标牌", "广告", "横幅", "消息", "言论", "意见",
            "建议", "方案", "计划", "预案", "变化", "课后", "规程", "规范", "标准", "手册", "细则", "守则", "规章");

    /** What units have and are to better. */
    private static final PhraseSet QUALITIES = PhraseSet.of(
            "思想", "思想上", "思想认识", "认识", "态度", "作风", "意识", "站位", "政治站位", "重视程度", "力度", "工作力度", "步伐", "行动", "作用", "头脑",
            "责任", "主体责任", "措施", "工作", "任务", "标准", "工作上", "措施上", "责任上", "行动上", "组织上", "态度上", "作风上", "认识上", "政治上");

    private static final PhraseSet LEVELS = PhraseSet.of(
            "省级", "市级", "州级", "县级", "区级", "乡级", "镇级", "街道级", "村级", "社区级", "校级", "院级", "市级层面", "县级层面", "区级层面", "镇级层面",
            "乡级层面", "村级层面");

    /** All of one place: nobody in particular. */
    static final PhraseSet WHOLES = PhraseSet.of(
            "全省", "全市", "全州", "全县", "全区", "全镇", "全乡", "全村", "全街道", "全社区", "全校", "全院", "全局", "全系统", "全公司", "全集团", "全厂",
            "全行", "全所", "全站", "全警", "全员", "全队", "全军");

    /** 各负其责, 各司其职: each does his own, and is no class of units. */
    private static final PhraseSet EACH_HIS =
            PhraseSet.of("各负", "各司", "各尽", "各展", "各显", "各就", "各自", "各取", "各有", "各执", "各行", "各式", "各类");

    private static final CharacterSet BARE = CharacterSet.of("省市州县区乡镇村组校");
    private static final PhraseSet MUST = PhraseSet.of("要", "也要", "都要", "必须", "务必", "应当");
    private static final PhraseSet NO_MUST = PhraseSet.of("要求", "要素", "要闻", "要道", "要件", "要情", "要事", "要点", "要塞", "要害");

    private static final PhraseSet ADDRESSED = PhraseSet.of("大家", "同志们", "各位", "在座各位", "在座的各位", "各位同志");

    private static final int ORDERS = WordClass.mask(WordClass.MODAL, WordClass.PROHIBITION);
    /** 各闸站为本区渔户建档, 各位渔民能够配合: what goes on behind a name. */
    private static final PhraseSet BEHIND =
            PhraseSet.of("能够", "都能", "为本", "为每", "为辖区", "为全", "为群众", "为居民", "为村民", "为企业", "为困难");

    private static final int PERSON_OR_FIELD = WordClass.mask(WordClass.PERSON, WordClass.UNIT_FIELD);
    private static final int LONGEST_PERSON = 8;

    private Determined() {}

    /** 各考点, 各备课组: a determiner makes a class of units of any noun. */
    static List<UnitList.Item> noun(Clause clause, int begin, int limit) {
        String text = clause.passageText();
        if (!text.startsWith("各", begin) && !text.startsWith("所有", begin) && !text.startsWith("全体", begin)) {
            return List.of();
        }
        int determiner = text.charAt(begin) == '各' ? 1 : 2;
        for (int end = begin + determiner + 1; end <= Math.min(limit, begin + 9); end++) {
            boolean ordered = end == limit && limit < clause.end();
            // 所有外出|返回的干部: the verb is an attribute of those who come behind it.
            if (!ordered && clause.attributiveVerb(end) > end + 1) {
                return List.of();
            }
            if (ordered || strongPredicate(clause, end)) {
                List<UnitList.Item> owners = owners(clause, begin, end);
                if (!owners.isEmpty()) {
                    return owners;
                }
                // 各点位在思想上要重视: how they are to do it.
                int in = Characters.find(text, '在', begin + determiner + 1, end);
                // 各村的|巡逻要…: whose what follows is.
                int last = in >= 0 ? in : text.charAt(end - 1) == '的' ? end - 1 : end;
                String noun = text.substring(begin, last);
                boolean plain = noun.chars().allMatch(c -> Characters.han((char) c))
                        && !EACH_HIS.begins(noun)
                        && (!noun.contains("项") || (noun.endsWith("项目") && ordered))
                        && !noun.contains("自")
                        && !noun.contains("种")
                        && !Statements.within(noun)
                        && !THINGS.ends(noun);
                return plain ? List.of(new UnitList.Item(begin, begin + noun.length(), Kind.GROUP)) : List.of();
            }
        }
        return List.of();
    }

    /** 各镇认识要到位: those who are to have the right mind, way or effect. */
    private static List<UnitList.Item> owners(Clause clause, int begin, int end) {
        int quality = QUALITIES.startBefore(clause.passageText(), begin + 2, end);
        return quality < 0 ? List.of() : UnitList.read(clause.passageText(), clause.hits(), begin, quality);
    }

    /** 镇级要健全机制, 全镇要动起来: all those of one level or place, where an order stands right behind. */
    static List<UnitList.Item> level(Clause clause, int begin) {
        int whole = WHOLES.endAt(clause.passageText(), begin, clause.end());
        int end = Math.max(whole, LEVELS.endAt(clause.passageText(), begin, clause.end()));
        if (end < 0) {
            return plain(clause, begin);
        }
        boolean ordered = clause.hits().anyAt(ORDERS, end);
        return ordered ? List.of(new UnitList.Item(begin, end, whole > 0 ? Kind.GENERIC : Kind.GROUP)) : List.of();
    }

    /** 县要指导，村要落实: a level and nothing but its order, where 镇要求 and 区要素 are words of their own. */
    private static List<UnitList.Item> plain(Clause clause, int begin) {
        String text = clause.passageText();
        int end = begin + 1;
        boolean level = begin == clause.content() && end < clause.end() && BARE.has(text.charAt(begin));
        int modal = level ? MUST.endAt(text, end, clause.end()) : -1;
        boolean word = modal > 0 && NO_MUST.endAt(text, end) > 0;
        return modal > 0 && !word ? List.of(new UnitList.Item(begin, end, Kind.GROUP)) : List.of();
    }

    /** 这项工作大家务必重视: everybody who is spoken to, right before the modal, whatever stands before. */
    static List<UnitList.Item> everybody(Clause clause, int begin) {
        int modal = clause.first(WordClass.MODAL, begin);
        int end = modal < 0 ? -1 : clause.hits().start(modal);
        int start = end < 0 ? -1 : ADDRESSED.startBefore(clause.passageText(), begin, end);
        return start <= begin ? List.of() : List.of(new UnitList.Item(start, end, Kind.GENERIC));
    }

    private static boolean strongPredicate(Clause clause, int offset) {
        Hits hits = clause.hits();
        return !personGoesOn(hits, offset)
                && (BEHIND.endAt(clause.passageText(), offset) > 0
                        || hits.longestAt(WordClass.MODAL, offset) > 0
                        || hits.longestAt(WordClass.PROHIBITION, offset) > 0
                        || hits.longestAt(WordClass.ADVERB, offset) > 0
                        || hits.longestAt(WordClass.VERB, offset) - offset >= 2);
    }

    /** 各公司主要|负责人, 所有信|访问题: what looks like a verb is in the midst of a word for persons or for a field. */
    private static boolean personGoesOn(Hits hits, int offset) {
        for (int i = hits.firstFrom(offset - LONGEST_PERSON); i < hits.size() && hits.start(i) < offset; i++) {
            if (hits.end(i) > offset && hits.isAny(i, PERSON_OR_FIELD)) {
                return true;
            }
        }
        return false;
    }

    /** 产量不到去年、不到往年的几个村: an attribute that is no name, and those it tells of, with a determiner. */
    static List<UnitList.Item> described(Clause clause, int begin, int end) {
        int of = Characters.findLast(clause.passageText(), '的', begin, end);
        boolean those = of > begin && UnitName.DETERMINERS.endAt(clause.passageText(), of + 1, end) > 0;
        return those ? UnitList.read(clause.passageText(), clause.hits(), of + 1, end) : List.of();
    }
}

package io.duban.engine.analysis.grammar.clause;

import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 转述: whether somebody else's words follow, that the meeting orders nothing by: reports, opinions, what an upper level wants. */
public final class Reporting {
    private static final int LONGEST_SPEAKER = 16;

    private static final PhraseSet REPORTING = PhraseSet.of(
            "认为", "介绍", "汇报", "反映", "分析", "预报", "说", "讲", "介绍说", "汇报说", "反映说", "回忆说", "感慨", "坦言", "透露", "建议", "主张",
            "提议", "提醒说", "表态", "表示", "承诺", "解释说", "回应说", "补充说", "答复说", "感叹", "直言");

    private static final PhraseSet REPORTS = PhraseSet.of("介绍说", "汇报说", "反映说", "回忆说", "解释说", "回应说", "补充说", "答复说");

    /** 听取了汇报: who hears a report gives none. */
    private static final PhraseSet HEARING = PhraseSet.of("听取", "听完", "听了", "在听");

    private static final PhraseSet AVOWING =
            PhraseSet.of("表示", "认为", "反映", "担心", "解释", "回答", "抱怨", "坦言", "承认", "问", "批评", "提出");

    /** 合同约定…: what binds already, by another paper. */
    private static final PhraseSet STIPULATED =
            PhraseSet.of("合同约定", "合同规定", "合同要求", "协议约定", "协议规定", "章程规定", "法律规定", "法规规定", "规范要求", "标准要求", "条例规定");

    private static final PhraseSet ANYONE = PhraseSet.of(
            "他", "她", "他们", "她们", "有人", "有的人", "有的", "有同志", "有的同志", "有些同志", "有代表", "有的代表", "有委员", "有的委员", "有业主", "有的业主",
            "有村民", "有的村民", "有群众", "有的群众", "有居民", "有的居民", "有家长", "有的家长", "有老师", "有职工", "有员工", "有党员", "有董事", "部分代表",
            "部分委员", "部分业主", "部分村民", "部分群众", "个别业主", "个别村民", "不少人", "不少群众", "很多人", "许多人");

    private static final PhraseSet KNOWN = PhraseSet.of(
            "大家知道", "大家都知道", "众所周知", "我们知道", "我们都知道", "大家都清楚", "大家清楚", "同志们知道", "同志们都知道", "大家可以看到", "大家都看到了",
            "大家可能都知道");

    private static final PhraseSet HELD = PhraseSet.of("召开", "举行", "举办", "召集");

    private static final PhraseSet PROPOSING =
            PhraseSet.of("建议", "提出", "提议", "希望", "认为", "主张", "反映", "说", "问", "担心", "觉得", "表示", "质疑", "抱怨", "呼吁");

    /** Those who have a voice at a meeting and do not lead it. */
    private static final PhraseSet MEMBERS = PhraseSet.of(
            "代表", "委员", "业主", "村民", "居民", "家长", "党员", "职工", "员工", "教师", "同学", "群众", "村民代表", "居民代表", "业主代表", "家长代表",
            "职工代表", "党员代表", "教师代表", "学生代表", "群众代表", "与会代表", "参会代表", "与会人员", "参会人员", "与会同志", "与会委员", "与会党员", "与会专家",
            "专家", "股东", "股东代表", "会员", "会员代表");

    private static final PhraseSet SPEAKING =
            PhraseSet.of("建议", "提议", "表示", "认为", "主张", "反映", "质疑", "呼吁", "提出", "希望", "表态", "发言");
    private static final int LONGEST_MEMBER = 10;

    /** 提出了明确要求, 提出三点意见: what leaders bring forward. */
    private static final PhraseSet DEMANDS = PhraseSet.of("要求", "点意见", "条意见", "点希望", "项任务", "点任务");

    /** 各校按照教育局要求做好防疫: an upper level's wish that is heeded here. */
    private static final PhraseSet CONFORMING =
            PhraseSet.of("根据", "按照", "依据", "依照", "遵照", "对照", "按", "贯彻", "落实", "执行", "遵守", "完成");

    private static final PhraseSet MOVING = PhraseSet.of("鼓励", "引导", "发动", "动员", "支持", "组织", "号召", "欢迎", "同时鼓励", "并鼓励");

    private static final PhraseSet OPINIONS = PhraseSet.of("认为", "担心", "抱怨", "承诺", "表示");

    private Reporting() {}

    /** 水利站介绍，…: what somebody at the table says of things is no order of the meeting; 收到的反映 is a thing. */
    public static boolean reports(Clause clause) {
        if (colleague(clause)) {
            return true;
        }
        // 鼓励社员提出建议: the person is whom the verb before moves to it.
        if (clause.has(WordClass.MODAL) || MOVING.endAt(clause.passageText(), clause.content(), clause.end()) > 0) {
            return false;
        }
        int said = clause.length() <= LONGEST_SPEAKER
                ? REPORTING.startBefore(clause.passageText(), clause.start(), clause.end())
                : -1;
        boolean thing =
                said > clause.start() && "的条项些和及、".indexOf(clause.passageText().charAt(said - 1)) >= 0;
        boolean heard = said > clause.start() && HEARING.first(clause.passageText(), clause.start(), said) >= 0;
        return (said >= 0 && !thing && !heard) || avows(clause) || proposes(clause) || known(clause);
    }

    /** 老梁认为应…, 小邬建议要…: what one of those at the table thinks, whatever must be done by it. */
    private static boolean colleague(Clause clause) {
        String text = clause.passageText();
        int name = clause.content() + 2;
        return "老小".indexOf(text.charAt(clause.content())) >= 0
                && name < clause.end()
                && PROPOSING.endAt(text, name, clause.end()) > 0;
    }

    /** 柳坪乡召开清沟推进会，会议要求…: whether a meeting was held, behind the offset, that the next clause speaks of. */
    public static boolean convenes(Clause clause, int from) {
        return clause.passageText().startsWith("会", clause.end() + 1)
                && (clause.endsWith("会") || clause.endsWith("会议"))
                && HELD.first(clause.passageText(), from, clause.end()) >= 0;
    }

    /** 大家知道，建厂需有土地: what everybody knows is no order. */
    private static boolean known(Clause clause) {
        return KNOWN.endAt(clause.passageText(), clause.content(), clause.end()) == clause.end();
    }

    /** 他建议由…, 有同志提出要…: somebody without a name speaks his mind. */
    private static boolean proposes(Clause clause) {
        String text = clause.passageText();
        int speaker = ANYONE.endAt(text, clause.content(), clause.end());
        if (speaker > 0) {
            return PROPOSING.endAt(text, speaker, clause.end()) > 0;
        }
        int member = MEMBERS.endAt(text, clause.content(), clause.end());
        int to = Math.min(clause.end(), member + LONGEST_MEMBER);
        int verb = member < 0 ? -1 : SPEAKING.first(text, member, to);
        return verb >= 0 && !clause.hits().any(WordClass.UNIT_SUFFIX, clause.content(), verb);
    }

    /** Whether the sentence begins with who reports or proposes it; 老支书说 may be how an order is noted. */
    public static boolean reported(List<Clause> clauses) {
        Clause first = clauses.get(0);
        boolean says = first.endsWith("说") || first.endsWith("讲");
        boolean tells = REPORTS.startBefore(first.passageText(), first.start(), first.end()) >= 0;
        return reports(first) && (!says || tells);
    }

    /** 企业负责人表示认识到问题: somebody avows or asks something. */
    private static boolean avows(Clause clause) {
        int to = Math.min(clause.end(), clause.start() + LONGEST_SPEAKER);
        int said = AVOWING.first(clause.passageText(), clause.start() + 1, to);
        // 对值班教师提出要求: whoever does so demands and does not report.
        boolean demands = said >= 0
                && clause.passageText().startsWith("提出", said)
                && DEMANDS.startBefore(clause.passageText(), said, clause.end()) > 0;
        if (said < 0 || demands) {
            return false;
        }
        // 设计院认为…: a unit has an opinion; what it 提出 may be its task.
        boolean opinion = OPINIONS.endAt(clause.passageText(), said, to) > 0
                && clause.hits().endsAt(WordClass.UNIT_SUFFIX, clause.start(), said);
        return opinion || clause.hits().endsAt(WordClass.PERSON, clause.start(), said);
    }

    /** 总书记强调, 省委要求, 文件指出: what follows is somebody else's order. */
    public static boolean quotesUpperLevel(Clause clause) {
        if (STIPULATED.endAt(clause.passageText(), clause.content(), clause.end()) > 0) {
            return true;
        }
        int saying = clause.first(WordClass.SAYING, clause.start());
        while (saying >= 0) {
            int upper = clause.upper();
            int sayingStart = clause.hits().start(saying);
            boolean says = upper >= 0
                    && clause.hits().start(upper) < sayingStart
                    && sayingStart > clause.start()
                    && CONFORMING.first(
                                    clause.passageText(),
                                    clause.start(),
                                    clause.hits().start(upper))
                            < 0
                    && !obeyed(clause, clause.hits().start(upper));
            boolean open = clause.hits().end(saying) >= clause.end() - 4
                    || clause.hits().endsAt(WordClass.UPPER, clause.start(), sayingStart)
                    || clause.hits().longestAt(WordClass.MODAL, clause.hits().end(saying)) > 0;
            if (says && open && !clause.startsWith("按") && !clause.startsWith("根据")) {
                return true;
            }
            saying = clause.first(WordClass.SAYING, sayingStart + 1);
        }
        return false;
    }

    /** 各镇要认真落实省委指示: an order that names what is to be followed. */
    private static boolean obeyed(Clause clause, int upper) {
        int modal = clause.first(WordClass.MODAL, clause.start());
        return modal >= 0 && clause.hits().start(modal) < upper;
    }
}

package io.duban.engine.analysis.grammar.clause;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Outline;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.CharacterSet;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 引子: sentences that announce what the next ones order: 要抓好三件事：, 首先，要管住火源。, 加强领导。 */
public final class LeadIns {
    private static final List<String> COUNTED =
            List.of("个方面", "件事", "项工作", "个重点", "点", "句话", "类人", "个环节", "个要求", "个意见", "项任务", "条", "方面", "道防线", "个关口");
    private static final int LONGEST_BRIEF = 10;
    private static final int LONGEST_COUNT = 9;
    private static final String CLASSIFIERS = "个项类点条大方件道种对";
    private static final Pattern COUNTED_OPENER = Pattern.compile("第[一二三四五六七八九十](句话|个方面|件事|点)[，,：:]");
    private static final int LONGEST_FRAME = 30;
    private static final int LONGEST_POINT = 30;
    private static final PhraseSet DEMANDING = PhraseSet.of(
            "强调", "要求", "指出", "提出", "作了部署", "作出部署", "做出部署", "做出安排", "做了部署", "做了安排", "作了安排", "作出安排", "进行了部署", "进行了安排",
            "作了安排部署", "作了部署安排", "进行了安排部署", "进行了部署安排", "作了具体安排", "作了具体部署", "进行部署", "进行安排", "点意见", "条意见", "提出了要求", "点要求",
            "条要求", "个要求", "项要求", "方面要求");
    /** 按照“一岗双责”要求，: what is demanded already, and not by the speaker. */
    private static final PhraseSet CONFORMING = PhraseSet.of("按", "根据", "依照", "依据", "对照", "落实", "贯彻", "符合", "的要求");

    private static final PhraseSet SHARING = PhraseSet.of(
            "职责", "责任", "分工", "工作分工", "任务分工", "提出要求", "工作要求", "几点要求", "点要求", "具体要求", "安排如下", "部署如下", "要求如下", "分工如下");
    private static final PhraseSet FIRST = PhraseSet.of("一要", "一是");
    /** Numbers of a first point that a comma sets off. */
    private static final PhraseSet NUMBERS = PhraseSet.of("第一", "首先", "其一", "一", "1");

    private static final PhraseSet OPENERS = PhraseSet.of("首先", "其次", "再次", "最后", "一方面", "另一方面");
    /** What a lead-in promises when its points are not to be done but told. */
    private static final PhraseSet TOLD = PhraseSet.of(
            "问题", "不足", "短板", "差距", "投诉", "案例", "事例", "成绩", "成效", "大事", "实事", "情况", "原因", "教训", "特点", "亮点", "隐患", "风险",
            "承诺", "收获", "变化", "目的", "议程", "会议内容", "具体内容", "主要内容", "技巧", "经验", "做法", "体会");
    /** 目的有两方面, 议程有三项: what a lead-in counts. */
    private static final Pattern HOW_MANY =
            Pattern.compile("(?:主要|共|一共)?(?:有|分|分为)[一二两三四五六七八九十几](?:个|项|点|条|大)?(?:方面|层)?$");

    private static final CharacterSet COUNT_ENDS = CharacterSet.of("个项点条大面层一二两三四五六七八九十几");

    private static final PhraseSet BEFORE_COLON =
            PhraseSet.of("，主要是", "，主要有", "，即", "，分别是", "，表现在", "，体现在", ",主要是", ",主要有", ",即", ",分别是", ",表现在", ",体现在");
    /** 针对查摆的问题，提出要求：: to be done all the same. */
    private static final PhraseSet ORDERED = PhraseSet.of("要求", "任务", "措施", "意见", "安排", "部署", "整改", "建议", "议定");

    /** 关于旧楼改造有关问题：: names what is dealt with, and not what is told. */
    private static final PhraseSet SUBJECTS = PhraseSet.of("关于", "对于", "就", "针对");

    private static final PhraseSet ABSTRACT = PhraseSet.table("words/counted.txt");

    private LeadIns() {}

    /** 要抓好三件事：; it announces what follows and orders nothing yet. */
    public static boolean announces(Sentence sentence) {
        String text = sentence.passage().text();
        int end = sentence.wordsEnd();
        if (end > sentence.start() && Characters.colon(text.charAt(end - 1))) {
            return true;
        }
        for (String counted : COUNTED) {
            int from = end - counted.length();
            if (from > sentence.labelEnd() + 1 && text.startsWith(counted, from)) {
                return Numerals.numeral(text.charAt(from - 1));
            }
        }
        return counts(text, Math.max(sentence.labelEnd(), end - LONGEST_COUNT), end);
    }

    /** 盯住两个环节抓进度, 抓好三类人群管理: the end of the sentence counts what the next ones name, and has not named it. */
    private static boolean counts(String text, int from, int end) {
        for (int i = from; i + 2 < end; i++) {
            boolean several = "两三四五六七八九几".indexOf(text.charAt(i)) >= 0;
            if (several && CLASSIFIERS.indexOf(text.charAt(i + 1)) >= 0 && ABSTRACT.endAt(text, i + 2, end) >= 0) {
                return text.lastIndexOf('、', i) <= Math.max(text.lastIndexOf('，', i), text.lastIndexOf(',', i));
            }
        }
        return false;
    }

    /** 首先，要管住火源。; 第一句话，认识要再提高。: a short first sentence that the rest of its passage spells out. */
    public static boolean opens(Sentence sentence) {
        String text = sentence.passage().text();
        boolean first =
                sentence.start() == 0 && sentence.end() < text.length() && sentence.end() - sentence.start() <= 18;
        return first && (OPENERS.begins(text) || COUNTED_OPENER.matcher(text).lookingAt());
    }

    /** 加强领导。 会议强调，要统一思想。: a few words that only name what the next sentences say. */
    public static boolean brief(Sentence sentence, List<Clause> clauses) {
        String text = sentence.passage().text();
        // 一是加强巡查；二是…, 做好登记；…: a list goes on, and nothing is spelt out.
        boolean listed = "；;".indexOf(text.charAt(sentence.end() - 1)) >= 0 || closesList(sentence);
        Clause words = clauses.get(clauses.size() - 1);
        // 二要备料。三要巡堤。: nor is what must be done and only the next point stands behind.
        boolean demanded =
                sentence.labelled() && (words.has(WordClass.MODAL) || text.charAt(sentence.labelEnd() - 1) == '要');
        boolean apart = demanded && Outline.labelEnd(text, sentence.end()) > 0;
        boolean more = sentence.end() < text.length() && !listed && !apart;
        return more
                && (clauses.size() == 1
                        || (clauses.size() == 2 && frames(clauses.get(0)))
                        || firstPoint(sentence, clauses))
                && (words.end() - words.start() <= LONGEST_BRIEF || firstPoint(sentence, clauses))
                && !words.has(WordClass.PROHIBITION);
    }

    /** 一要巡堤；二要备料。: the last of several points, right behind another one. */
    private static boolean closesList(Sentence sentence) {
        String text = sentence.passage().text();
        int end = sentence.start() - 1;
        if (!sentence.labelled() || end < 0 || "；;".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        int start = Characters.sentenceStart(text, end);
        return Outline.labelEnd(text, start) > 0 || FIRST.first(text, start, end) >= 0;
    }

    /** 会议明确了各部门职责：水务局管闸；…: whether work was shared out behind a colon, in this sentence or before it. */
    public static boolean shares(Sentence sentence) {
        String text = sentence.passage().text();
        for (int i = 1; i < sentence.end(); i++) {
            if (Characters.colon(text.charAt(i)) && SHARING.startBefore(text, 0, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 县长王强强调，: who speaks, and that he demands something. */
    public static boolean frames(Clause clause) {
        return clause.length() <= LONGEST_FRAME
                && DEMANDING.startBefore(clause.passageText(), clause.start(), clause.end()) >= 0
                && CONFORMING.first(clause.passageText(), clause.start(), clause.end()) < 0
                && !clause.has(WordClass.MODAL);
    }

    /** 提出了明确要求，一是每村明确一人: whether the first point of what is demanded stands right behind the demand. */
    public static boolean demandsPoints(List<Clause> clauses) {
        return firstDemanded(clauses) > 0;
    }

    /** Which clause begins the first point of what the clause before it demands, 0 for none: …作了强调，第一，备足沙袋. */
    public static int firstDemanded(List<Clause> clauses) {
        for (int i = 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean numbered = clause.passageText().startsWith("一是", clause.start() - 2) || clause.startsWith("一要");
            boolean apart = i + 1 < clauses.size()
                    && NUMBERS.endAt(clause.passageText(), clause.start(), clause.end()) == clause.end();
            if ((numbered || apart) && frames(clauses.get(i - 1))) {
                return apart ? i + 1 : i;
            }
        }
        return 0;
    }

    /** 王强强调，一要提高站位，把责任扛在肩上。: the heading of a first point, which the next sentence spells out. */
    private static boolean firstPoint(Sentence sentence, List<Clause> clauses) {
        String text = sentence.passage().text();
        for (int i = 1; i < clauses.size(); i++) {
            int from = clauses.get(i).start();
            boolean first = FIRST.endAt(text, from) > 0 || text.startsWith("一是", from - 2);
            if (first && frames(clauses.get(i - 1))) {
                return sentence.end() - from <= LONGEST_POINT
                        && text.charAt(sentence.end() - 1) == '。'
                        && Outline.labelEnd(text, sentence.end()) < 0;
            }
        }
        return false;
    }

    /** 通报了三起投诉：一是…, 郑重承诺：一是…: whether the points behind the first colon of a sentence are told and not ordered. */
    public static boolean tellsPoints(Sentence sentence) {
        String text = sentence.passage().text();
        int from = sentence.labelEnd();
        int colon = from;
        while (colon < sentence.end() && !Characters.colon(text.charAt(colon)) && !counted(text, from, colon)) {
            colon++;
        }
        if (colon == sentence.end() || Outline.labelEnd(text, colon + 1) < 0) {
            return false;
        }
        int link = BEFORE_COLON.startBefore(text, from, colon);
        return told(text, from, link > from ? link : withoutCount(text, from, colon), colon);
    }

    /** 检查发现以下问题：: whether the lines below are told, whatever they say. */
    public static boolean tellsBelow(Sentence sentence) {
        String text = sentence.passage().text();
        int from = sentence.labelEnd();
        int colon = sentence.wordsEnd() - 1;
        return colon > from
                && Characters.colon(text.charAt(colon))
                && told(text, from, withoutCount(text, from, colon), colon);
    }

    /** Whether what a lead-in promises, up to {@code to}, is told, and nothing before its colon makes an order of it. */
    private static boolean told(String text, int from, int to, int colon) {
        return SUBJECTS.endAt(text, from) < 0
                && TOLD.startBefore(text, from, to) >= 0
                && ORDERED.first(text, from, colon) < 0;
    }

    /** 目的有两方面，: a comma that leads in what was counted right before it. */
    private static boolean counted(String text, int from, int at) {
        return "，,".indexOf(text.charAt(at)) >= 0 && withoutCount(text, from, at) < at;
    }

    private static int withoutCount(String text, int from, int to) {
        boolean ends = to > from && COUNT_ENDS.has(text.charAt(to - 1));
        if (!ends) {
            return to;
        }
        int start = Math.max(from, to - LONGEST_COUNT);
        Matcher count = HOW_MANY.matcher(text).region(start, to);
        return count.find() ? count.start() : to;
    }
}

package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 参会人员: finds in running text who took part: A、B、C参加会议, 参加会议的有A、B; and who could not: A因公请假.
 *
 * @param present 出席
 * @param observers 列席
 * @param absent 请假
 */
record Participants(List<MeetingElement> present, List<MeetingElement> observers, List<MeetingElement> absent) {
    private static final double CONFIDENCE = 0.7;
    private static final PhraseSet VERBS = PhraseSet.of("参加", "出席", "列席", "参会", "到会");
    private static final PhraseSet ABSENCES = PhraseSet.of("请假", "缺席", "未能参加", "未能出席", "未能到会", "未参加", "未出席", "未到会");
    private static final PhraseSet AFTER = PhraseSet.of(
            "了会议", "会议", "本次", "了本次", "会", "并讲话", "。", "，", ",", "；", "）", "了这次", "此次", "了此次", "这次", "座谈", "指导");
    /** 参加会议的有, 出席这次会议的同志有, 参会人员为: what heads a list of who came. */
    private static final Pattern HEADS_LIST = Pattern.compile(
            "(?:本次|此次|这次|该次|今天|今天的)?(?:会议)?(?:的(?:有关|还)?(?:同志|人员|领导|单位|单位和人员)?|(?:有关)?(?:人员|同志|单位|领导))(?:还)?(?:有|为|包括)");

    private static final PhraseSet ASSIGNS =
            PhraseSet.of("牵头", "配合", "负责组织", "请各", "不得", "视为", "逾期", "组织", "必须", "务必", "应当", "应按时");
    /** What the sentence tells behind a list: …的有A、B，会议对方案进行了评审. */
    private static final PhraseSet GOES_ON = PhraseSet.of(
            "会议", "会上", "现将", "现就", "共同", "就", "围绕", "经", "研究", "听取", "与会", "大家", "对", "并就", "并对", "并形成", "专题", "讨论");

    /** Who cannot be told by name: a report says of them only that there were some. */
    private static final PhraseSet NOBODY =
            PhraseSet.of("沿", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "我", "应邀", "略");
    /** 各村书记, 县直有关单位负责人: many by their office; 各村 and 有关单位 alone say only that there were some. */
    private static final PhraseSet CROWDS = PhraseSet.of("各", "全体", "有关", "相关", "市直", "县直", "区直", "镇直", "乡直");

    private static final String OFFICES = "人员长记任导部师生工表士属干";
    /** A clause with one of these tells of something else than who took part. */
    private static final PhraseSet NARRATES = PhraseSet.of(
            "主持", "召开", "举行", "听取", "研究", "通报", "传达", "部署", "总结", "汇报", "讲话", "作了", "讨论", "要求", "指出", "强调", "应到", "实到",
            "认为", "代表", "安排", "专题", "协调", "解决", "围绕", "委托");
    /** How they came: 应邀列席, 分别参加. */
    private static final PhraseSet MANNERS =
            PhraseSet.of("应邀", "受邀", "特邀", "分别", "均", "一同", "一并", "现场", "视频", "线上", "先后", "陪同", "也", "共同", "按要求");

    Participants {
        present = List.copyOf(present);
        observers = List.copyOf(observers);
        absent = List.copyOf(absent);
    }

    private static final int LONGEST_PLACE = 14;

    /** Nobody. */
    static final Participants NONE = new Participants(List.of(), List.of(), List.of());

    /** Whether it names nobody who came. */
    boolean empty() {
        return present.isEmpty() && observers.isEmpty();
    }

    private static boolean named(String value) {
        boolean office = OFFICES.indexOf(value.charAt(value.length() - 1)) >= 0 || value.endsWith("领导");
        return !NOBODY.begins(value) && (office || !CROWDS.begins(value));
    }

    /** The participants that a passage names. */
    static Participants find(Passage passage) {
        if (!VERBS.within(passage.text())) {
            return NONE;
        }
        Search search = new Search(passage);
        search.run();
        return new Participants(search.present, search.observers, search.absent);
    }

    /** One walk over a passage, clause by clause. */
    private static final class Search {
        private final Passage passage;
        private final String text;
        private final List<MeetingElement> present = new ArrayList<>();
        private final List<MeetingElement> observers = new ArrayList<>();
        private final List<MeetingElement> absent = new ArrayList<>();

        Search(Passage passage) {
            this.passage = passage;
            this.text = passage.text();
        }

        void run() {
            int listStart = 0;
            int clauseStart = 0;
            for (int i = 0; i <= text.length(); i++) {
                boolean end = i == text.length() || Characters.endsSentence(text.charAt(i));
                if (!end && !Characters.endsClause(text.charAt(i))) {
                    continue;
                }
                int clauseEnd = Math.min(text.length(), i + 1);
                int after = clause(listStart, clauseStart, clauseEnd);
                listStart = end || after != listStart ? Math.max(clauseEnd, after) : listStart;
                clauseStart = clauseEnd;
                i = Math.max(i, after - 1);
            }
        }

        /** Reads a clause; returns where the next list can begin: where this one did, if it may go on. */
        private int clause(int listStart, int start, int end) {
            int missing = ABSENCES.first(text, start, end);
            if (missing > start) {
                int reason = text.indexOf('因', start);
                int to = reason > start && reason < missing ? reason : missing;
                absent.addAll(NameList.persons(passage, listStart, to, CONFIDENCE));
                return end;
            }
            for (int at = start; at < end; at++) {
                int verbEnd = VERBS.endAt(text, at, end);
                if (verbEnd < 0) {
                    continue;
                }
                Matcher head = HEADS_LIST.matcher(text).region(verbEnd, text.length());
                if (head.lookingAt()) {
                    return listAfter(at, head.end());
                }
                boolean whole = verbEnd == text.length() || AFTER.endAt(text, verbEnd) > 0;
                if (whole && at > start) {
                    add(at, Hosts.afterTime(text, listStart, at), at);
                    return end;
                }
            }
            return NARRATES.first(text, start, end) >= 0 ? end : listStart;
        }

        private int listAfter(int verb, int from) {
            int start = from < text.length() && Characters.endsClause(text.charAt(from)) ? from + 1 : from;
            int end = start;
            while (end < text.length()
                    && !Characters.endsSentence(text.charAt(end))
                    && !(Characters.endsClause(text.charAt(end)) && GOES_ON.endAt(text, end + 1) > 0)) {
                end++;
            }
            add(verb, start, end);
            return end;
        }

        private void add(int verb, int from, int to) {
            boolean observing = text.startsWith("列席", verb);
            if (ASSIGNS.first(text, from, to) >= 0 || must(from, to)) {
                return;
            }
            int manner = MANNERS.startBefore(text, from, to);
            int last = place(from, manner > from ? manner : to);
            // 有6个村42名巡堤员参加会议
            int first = from < to && text.charAt(from) == '有' ? from + 1 : from;
            NameList.read(passage, first, last, CONFIDENCE).stream()
                    .filter(element -> named(element.value()))
                    .forEach((observing ? observers : present)::add);
        }

        /** 各学院要动员学生参加, 要求各村参加: who is told to come, where 主要负责人 came. */
        private boolean must(int from, int to) {
            int at = Characters.find(text, '要', from, to);
            while (at > from && "主需重".indexOf(text.charAt(at - 1)) >= 0) {
                at = Characters.find(text, '要', at + 1, to);
            }
            return at >= 0;
        }

        /** …负责人在县主会场参加: where those names end that a place follows. */
        private int place(int from, int to) {
            int at = text.startsWith("会场", to - 2) ? text.lastIndexOf('在', to) : -1;
            return at > from && to - at <= LONGEST_PLACE ? at : to;
        }
    }
}

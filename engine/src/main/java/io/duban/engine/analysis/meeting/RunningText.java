package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 叙述形式的会议要素: 3月12日下午，…在301会议室召开…会议，研究…. Every method looks at one passage. */
final class RunningText {
    private static final double CONFIDENCE = 0.7;
    private static final int LONGEST_DATE_LINE = 40;
    private static final int DATE_WITHIN = 80;
    private static final int LONGEST_MANNER = 16;
    private static final PhraseSet CONVENES = PhraseSet.of("召开", "举行", "召集");
    private static final PhraseSet BEFORE_CONVENES = PhraseSet.of("主持", "组织", "主持并", "牵头", "专题", "隆重", "胜利", "分别");
    private static final PhraseSet SPANS = PhraseSet.of("开始", "开启", "启动", "起", "结束", "截止", "至", "到期");
    private static final PhraseSet PLANNED = PhraseSet.of(
            "定期", "不定期", "适时", "及时", "要", "拟", "将", "应", "须", "每月", "每周", "每季", "每季度", "每年", "每旬", "每半年", "至少");
    /** 散会后及时到村组召开座谈会: elsewhere in the clause. */
    private static final PhraseSet COMING =
            PhraseSet.of("及时", "定期", "适时", "散会后", "要在", "会后", "随后召开的", "即将召开的", "将召开的", "近期召开的", "下周召开的", "不久召开的");

    private static final PhraseSet OPENS = PhraseSet.of("召开", "举行", "召集", "主持", "现场办公", "调度");
    private static final PhraseSet DELIBERATES = PhraseSet.of(
            "专题研究", "研究部署", "研究讨论", "研究审议", "集体研究", "研究", "审议", "审议通过", "审议并通过", "审议并原则通过", "研究并通过", "讨论并通过", "讨论",
            "学习传达", "传达学习", "专题学习", "听取", "专题听取", "部署", "安排部署", "动员部署", "通报");
    private static final PhraseSet MEETING = PhraseSet.of("会议", "会上", "本次会议", "会议专题", "会议集体", "会议认真", "会议重点", "会议首先");
    private static final int TOPIC_WITHIN = 160;
    /** What is done at a meeting and stands in no name of one. */
    private static final PhraseSet ATTENDING = PhraseSet.of("出席", "参加", "列席", "主持", "组织", "听取", "收看", "了", "由");

    private static final PhraseSet ATTENDED = PhraseSet.of("观看", "收看", "收听", "参加", "集中");

    private static final PhraseSet ROOMS = PhraseSet.of(
            "室", "厅", "楼", "会场", "礼堂", "堂", "馆", "中心", "现场", "指挥部", "大院", "办公楼", "会议室", "基地", "酒店", "宾馆", "广场", "一楼",
            "二楼", "三楼", "四楼", "五楼");
    private static final PhraseSet NO_PLACE = PhraseSet.of(
            "会上", "会议上", "这里", "這裡", "這里", "此处", "基础上", "期间", "前提下", "情况下", "范围内", "形式", "方式", "第一天", "首日", "当天", "当晚",
            "前夕", "之际", "之前", "之后", "以后", "过程中", "背景下", "主持下", "领导下", "指导下", "支持下", "带领下", "见证下", "陪同下");

    /** 在学期末召开: when, and not where. */
    private static final PhraseSet TIMES = PhraseSet.of(
            "开学初", "学期初", "学期末", "学期中", "期初", "期末", "期中", "月初", "月中", "月底", "月末", "年初", "年中", "年底", "年末", "岁末", "周末",
            "上旬", "中旬", "下旬", "上午", "下午", "中午", "晚上", "当日", "近日", "日前", "假期", "寒假", "暑假", "节前", "节后", "汛前", "汛后");

    /** What tells that a date is a page's and not the meeting's, if another is to be found. */
    private static final PhraseSet PUBLISHED = PhraseSet.of("发布", "发表于", "来源", "编辑", "浏览", "点击", "阅读次数", "录入");

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,2}:\\d{2}:\\d{2}");

    private RunningText() {}

    /** The date of an opening sentence, of a line that is nothing but a date, or of the bracket below a title. */
    static MeetingDates.@Nullable Found date(Passage passage, boolean belowTitle) {
        String text = passage.text();
        int to = Math.min(text.length(), DATE_WITHIN);
        boolean line = belowTitle && text.length() <= LONGEST_DATE_LINE;
        boolean opens = OPENS.first(text, 0, Math.min(text.length(), 2 * DATE_WITHIN)) >= 0;
        MeetingDates.Found found = line || opens ? MeetingDates.first(text, 0, to) : null;
        // 春运从1月28日开始，至3月8日结束: when something else begins and ends.
        while (found != null && (SPANS.endAt(text, found.end()) > 0 || text.startsWith("至", found.start() - 1))) {
            found = MeetingDates.first(text, found.end(), to);
        }
        return found;
    }

    /** 某某县人民政府办公室　2026年3月12日: who issued the paper, and when, which only bounds when the meeting was. */
    static boolean imprint(Passage passage, MeetingDates.Found date) {
        String before = passage.text().substring(0, date.start()).strip();
        String after = passage.text().substring(date.end()).strip();
        return (after.isEmpty() && Attendee.unitEnds(before))
                || published(passage, date)
                || CLOCK.matcher(after).matches();
    }

    /** 日期：2026/3/12 4:11:50　浏览：: when the page was put online, to the second or beside what only pages have. */
    static boolean published(Passage passage, MeetingDates.Found date) {
        String after = passage.text().substring(date.end()).strip();
        return PUBLISHED.within(passage.text()) || SECONDS.matcher(after).lookingAt();
    }

    /** 2026年3月12日, and nothing else on the line. */
    static boolean dated(Passage passage, MeetingDates.Found date) {
        return date.start() == 0 && date.end() == passage.text().length();
    }

    /** The name of the meeting: what is convened (召开防汛会议), or said to be (防汛会议在县城召开). */
    static @Nullable MeetingElement name(Passage passage) {
        String text = passage.text();
        for (int at = CONVENES.first(text, 0, text.length());
                at >= 0;
                at = CONVENES.first(text, at + 1, text.length())) {
            // 召集人 calls nothing, and 定期召开 is still to come.
            if (text.startsWith("人", at + 2)
                    || PLANNED.startBefore(text, 0, at) >= 0
                    || COMING.first(text, clauseStart(text, at), at) >= 0) {
                continue;
            }
            int start = at + 2;
            // 各班召开好主题班会: to be held.
            if (start < text.length() && text.charAt(start) == '好') {
                continue;
            }
            start = start < text.length() && "了的".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
            int end = clauseEnd(text, start);
            int last = text.lastIndexOf('会', end - 1);
            // 召集各队队长召开巡河会: whom it calls stands between.
            int again = CONVENES.first(text, start, Math.max(start, last));
            start = again < 0 ? start : again + 2;
            boolean meeting = last >= start + 2 && last - start <= 45;
            // 召集村委会、管委会负责人: a body.
            boolean body = text.charAt(at + 1) == '集' && meeting && "委协商工员".indexOf(text.charAt(last - 1)) >= 0;
            if (meeting && !body) {
                int stop = text.startsWith("会议", last) ? last + 2 : last + 1;
                // 会议 ends with 议; the last 会 is its first character.
                return new Stretch(passage, start, Math.min(stop, end)).element(CONFIDENCE);
            }
            Stretch held = held(passage, at);
            if (held != null) {
                return held.element(CONFIDENCE);
            }
        }
        return null;
    }

    /** 4月2日，防汛会议在县城[召开]: the subject of the verb, from behind the date, if it is a meeting; else null. */
    private static @Nullable Stretch held(Passage passage, int verb) {
        String text = passage.text();
        // 考虑到代表大会召开在即: what else is said of a meeting goes on behind the verb.
        if (clauseEnd(text, verb + 2) > verb + 2) {
            return null;
        }
        int place = placeStart(text, verb);
        int end = place < 0 ? verb : place - 1;
        end = end > 0 && place > 0 && Characters.endsClause(text.charAt(end - 1)) ? end - 1 : end;
        int start = Hosts.afterTime(text, clauseStart(text, end), end);
        Stretch name = new Stretch(passage, start, end).trimmed();
        boolean meeting = MeetingName.ends(name.text()) && MeetingName.named(name.text());
        return meeting && !ATTENDING.within(name.text()) ? name : null;
    }

    /** 在…召开, or what follows the date on a line of its own. */
    static @Nullable MeetingElement place(Passage passage, boolean belowTitle) {
        String text = passage.text();
        for (int at = CONVENES.first(text, 0, text.length());
                at >= 0;
                at = CONVENES.first(text, at + 1, text.length())) {
            int end = at;
            for (int before = BEFORE_CONVENES.startBefore(text, 0, end);
                    before >= 0;
                    before = BEFORE_CONVENES.startBefore(text, 0, end)) {
                end = before;
            }
            end = beforeManner(text, end);
            int start = placeStart(text, end);
            // 在文化站由黎站长主持召开: who presides is no part of the place.
            int by = text.lastIndexOf('由', end - 1);
            end = start > 0 && by > start ? by : end;
            // 在三楼会议室观看省里召开的…: what was done there.
            int watching = start > 0 ? ATTENDED.first(text, start, end) : -1;
            end = watching > start ? watching : end;
            Stretch place = new Stretch(passage, Math.max(0, start), end).trimmed();
            boolean fits = start > 0
                    && end - start >= 2
                    && end - start <= 24
                    && !NO_PLACE.within(place.text())
                    && !TIMES.ends(place.text());
            if (fits) {
                return place.element(CONFIDENCE);
            }
        }
        return belowTitle && text.length() <= LONGEST_DATE_LINE ? afterDate(passage) : null;
    }

    /** 以现场结合视频方式: how it was held stands behind the place. */
    private static int beforeManner(String text, int end) {
        if (!text.startsWith("方式", end - 2) && !text.startsWith("形式", end - 2)) {
            return end;
        }
        int by = Math.max(text.lastIndexOf('以', end), text.lastIndexOf('通', end));
        return by >= 0 && end - by <= LONGEST_MANNER ? by : end;
    }

    /** After the last 在 of the clause, or -1. */
    private static int placeStart(String text, int end) {
        for (int i = end - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '在') {
                return i + 1;
            }
            if (Characters.endsSentence(c) || Characters.endsClause(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable MeetingElement afterDate(Passage passage) {
        String text = passage.text();
        MeetingDates.Found date = MeetingDates.first(text, 0, text.length());
        if (date == null || date.start() > 1) {
            return null;
        }
        int start = Hosts.afterTime(text, date.start(), text.length());
        while (start < text.length() && (Characters.blank(text.charAt(start)) || text.charAt(start) == '，')) {
            start++;
        }
        for (int end = start; end <= text.length(); end++) {
            if (end == text.length() || Characters.blank(text.charAt(end)) || "）)，".indexOf(text.charAt(end)) >= 0) {
                Stretch place = new Stretch(passage, start, end);
                if (end - start >= 2 && ROOMS.ends(place.text())) {
                    return place.element(CONFIDENCE);
                }
                start = end + 1;
            }
        }
        return null;
    }

    /** What a sentence near the top says the meeting dealt with: …召开…会议，研究…; 会议听取了…. */
    static @Nullable MeetingElement topic(Passage passage) {
        String text = passage.text();
        int reach = Math.min(text.length(), TOPIC_WITHIN);
        for (int i = 0; i < reach; i++) {
            boolean clause =
                    i == 0 || Characters.endsClause(text.charAt(i - 1)) || Characters.endsSentence(text.charAt(i - 1));
            int begin = clause ? Math.max(i, MEETING.endAt(text, i)) : i;
            int verbEnd = clause ? DELIBERATES.endAt(text, begin) : -1;
            if (verbEnd < 0) {
                continue;
            }
            int from = verbEnd < text.length() && text.charAt(verbEnd) == '了' ? verbEnd + 1 : verbEnd;
            int end = clauseEnd(text, from);
            // 听取了园林局的汇报后，…
            end = end > from + 1 && text.charAt(end - 1) == '后' ? end - 1 : end;
            boolean told = begin > i || CONVENES.first(text, 0, i) >= 0 || from > verbEnd || atMeeting(text, i);
            if (told && end - from >= 4 && !Topics.announced(text.substring(from, end))) {
                return new Stretch(passage, from, end).element(CONFIDENCE);
            }
        }
        return null;
    }

    /** 会上，听取…: whether the clause before says no more than that it was at the meeting. */
    private static boolean atMeeting(String text, int clause) {
        return clause > 0 && MEETING.endAt(text, 0) == clause - 1;
    }

    private static int clauseStart(String text, int to) {
        int start = to;
        while (start > 0
                && !Characters.endsClause(text.charAt(start - 1))
                && !Characters.endsSentence(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && !Characters.endsClause(text.charAt(end))
                && !Characters.endsSentence(text.charAt(end))) {
            end++;
        }
        return end;
    }
}

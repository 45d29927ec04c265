package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 叙述形式的会议要素: 3月12日下午，…在301会议室召开…会议，研究…. Every method looks at one passage. */
final class RunningText {
    static final double CONFIDENCE = 0.7;
    static final int LONGEST_DATE_LINE = 40;
    private static final int DATE_WITHIN = 80;
    private static final int LONGEST_DATE = 24;
    static final PhraseSet CONVENES = PhraseSet.of("召开", "举行", "召集");
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

    /** What tells that a date is a page's and not the meeting's, if another is to be found. */
    private static final PhraseSet PUBLISHED =
            PhraseSet.of("发布", "发表于", "来源", "编辑", "浏览", "点击", "阅读次数", "阅读数", "阅读量", "访问", "人气", "录入");

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
        while (found != null
                && (SPANS.endAt(text, found.end()) > 0
                        || text.startsWith("至", found.start() - 1)
                        || bounds(text, found.end()))) {
            found = MeetingDates.first(text, found.end(), to);
        }
        return found != null ? found : heldOn(text);
    }

    /** 12月10日前完成: by when something is to be done, where on 12月10日前往… somebody went. */
    private static boolean bounds(String text, int at) {
        return text.startsWith("之前", at)
                || text.startsWith("以前", at)
                || (text.startsWith("前", at) && !text.startsWith("前往", at) && !text.startsWith("前夕", at));
    }

    /** 为做好…，某社区于2021年1月11日召开…: the day right before what was held, however much stands before it. */
    private static MeetingDates.@Nullable Found heldOn(String text) {
        int held = CONVENES.first(text, 0, text.length());
        int from = Math.max(0, held - LONGEST_DATE);
        int on = held < 0 ? -1 : text.indexOf('于', from);
        boolean planned = on > 0 && "定将拟须应".indexOf(text.charAt(on - 1)) >= 0;
        MeetingDates.Found found = on < 0 || on > held || planned ? null : MeetingDates.first(text, on, held);
        return found != null && found.start() == on + 1 ? found : null;
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
            if (MeetingName.any(text, start)) {
                continue;
            }
            start = start < text.length() && "了的".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
            // 召开了“修桥推进会”: a quote around the whole of it.
            boolean quoted = start < text.length()
                    && text.charAt(start) == '“'
                    && text.startsWith("会”", text.indexOf('”', start) - 1);
            start = quoted ? start + 1 : start;
            int end = clauseEnd(text, start);
            int last = text.lastIndexOf('会', end - 1);
            // 召集各队队长召开巡河会: whom it calls stands between.
            int again = CONVENES.first(text, start, Math.max(start, last));
            start = again < 0 ? start : again + 2;
            boolean meeting = last >= start + 2 && last - start <= 45;
            boolean body = text.charAt(at + 1) == '集' && meeting && MeetingName.body(text, last);
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
        int place = Places.after(text, verb);
        int end = place < 0 ? verb : place - 1;
        end = end > 0 && place > 0 && Characters.endsClause(text.charAt(end - 1)) ? end - 1 : end;
        int start = Hosts.afterTime(text, clauseStart(text, end), end);
        Stretch name = new Stretch(passage, start, end).trimmed();
        boolean meeting = MeetingName.ends(name.text()) && MeetingName.named(name.text());
        return meeting && !ATTENDING.within(name.text()) ? name : null;
    }

    /** What a sentence near the top says the meeting dealt with: …召开…会议，研究…; 会议听取了…；听取… */
    static List<MeetingElement> topics(Passage passage) {
        List<MeetingElement> topics = new ArrayList<>();
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
            boolean told = begin > i
                    || CONVENES.first(text, 0, i) >= 0
                    || from > verbEnd
                    || atMeeting(text, i)
                    || !topics.isEmpty();
            if (told && end - from >= 4 && !Topics.announced(text.substring(from, end))) {
                topics.add(new Stretch(passage, from, end).element(CONFIDENCE));
                // 听取甲局的汇报；听取乙局的汇报: one topic each.
                boolean more = end < text.length() && "；;".indexOf(text.charAt(end)) >= 0;
                if (!more || DELIBERATES.endAt(text, end + 1) < 0) {
                    return topics;
                }
                reach = text.length();
                i = end;
            }
        }
        return topics;
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

package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 叙述形式的会议要素: 3月12日下午，县长王强在301会议室主持召开…会议，…参加. Looks at the first passages only. */
final class RunningText {
    private static final Pattern NAME = Pattern.compile("(?:召开|举行|召集)(?:了|全)?([^，。,；;]{3,40}?(?:会议|会))");
    private static final Pattern PLACE = Pattern.compile("在([^，。,；;、]{2,24}?)(?:主持)?(?:召开|举行|召集)");
    private static final Pattern HOST = Pattern.compile("([^，。,；;：]{2,24}?)(?:同志)?主持(?:召开|会议|了会议|了|本次|并|全|，|,|。)");
    private static final Pattern PRESENT = Pattern.compile("([^。；;：:]{2,160}?)(?:出席|参加|列席)(?:了)?(?:会议|本次会议|。|，|,)");
    private static final Pattern TOPIC =
            Pattern.compile("(?:会议|专题|集体)(?:专题|集体|认真)?(?:研究|审议|听取|讨论|传达|学习|部署|安排|议定)(?:了|并)?([^。；;]{3,80})");

    /**
     * 叙述中的要素; what was not found is null or empty.
     *
     * @param name 名称
     * @param datePassage where the date stands
     * @param dateFound 日期
     * @param year a year named in the head, or 0
     * @param time 时间
     * @param place 地点
     * @param host 主持人
     * @param present 出席
     * @param topics 议题
     */
    record Found(
            @Nullable MeetingElement name,
            @Nullable Passage datePassage,
            MeetingDates.@Nullable Found dateFound,
            int year,
            @Nullable MeetingElement time,
            @Nullable MeetingElement place,
            @Nullable MeetingElement host,
            List<MeetingElement> present,
            List<MeetingElement> topics) {

        @Nullable
        MeetingElement date(int yearOutside) {
            if (datePassage == null || dateFound == null) {
                return null;
            }
            return MeetingReader.element(
                    datePassage, dateFound.start(), dateFound.end(), dateFound.value(yearOutside), 0.8);
        }
    }

    Found read(@Nullable Passage title, List<Passage> head, List<Passage> all) {
        MeetingElement name = null;
        MeetingElement place = null;
        MeetingElement host = null;
        MeetingElement time = null;
        Passage datePassage = null;
        MeetingDates.Found date = null;
        int year = 0;
        List<MeetingElement> present = new ArrayList<>();
        List<MeetingElement> topics = new ArrayList<>();
        for (Passage passage : head) {
            String text = passage.text();
            if (passage.equals(title)) {
                continue;
            }
            year = year > 0 ? year : MeetingDates.year(text.substring(0, Math.min(120, text.length())));
            boolean opens = text.contains("召开") || text.contains("举行") || text.contains("主持");
            if (date == null && (opens || dateLine(text))) {
                date = MeetingDates.first(text, 0, Math.min(text.length(), 80));
                datePassage = date == null ? null : passage;
                String times = date == null
                        ? null
                        : MeetingDates.times(text.substring(date.end(), Math.min(text.length(), date.end() + 20)));
                time = times == null || datePassage == null || date == null
                        ? null
                        : MeetingReader.element(
                                passage, date.start(), Math.min(text.length(), date.end() + 20), times, 0.7);
            }
            if (opens) {
                name = name != null ? name : group(NAME, passage, 0.7);
                place = place != null ? place : group(PLACE, passage, 0.7);
                host = host != null ? host : host(passage);
            }
            if (present.isEmpty()) {
                present.addAll(present(passage));
            }
            if (topics.isEmpty()) {
                MeetingElement topic = group(TOPIC, passage, 0.6);
                if (topic != null) {
                    topics.add(topic);
                }
            }
        }
        for (int i = Math.max(0, all.size() - 3); i < all.size(); i++) {
            host = host != null ? host : host(all.get(i));
            present = present.isEmpty() ? present(all.get(i)) : present;
        }
        return new Found(name, datePassage, date, year, time, place, host, present, topics);
    }

    /** （2026年3月12日）: a line that is nothing but a date. */
    private static boolean dateLine(String text) {
        MeetingDates.Found found = text.length() <= 24 ? MeetingDates.first(text, 0, text.length()) : null;
        return found != null && found.end() - found.start() >= text.length() - 8;
    }

    private static @Nullable MeetingElement group(Pattern pattern, Passage passage, double confidence) {
        Matcher matcher = pattern.matcher(passage.text());
        if (!matcher.find()) {
            return null;
        }
        String value = matcher.group(1).replaceAll("\\s+", "");
        return MeetingReader.element(passage, matcher.start(1), matcher.end(1), value, confidence);
    }

    private static @Nullable MeetingElement host(Passage passage) {
        Matcher matcher = HOST.matcher(passage.text());
        if (!matcher.find()) {
            return null;
        }
        int start = matcher.start(1);
        String text = passage.text();
        for (String cut : List.of("会议由", "由", "上午", "下午", "日")) {
            int at = text.lastIndexOf(cut, matcher.end(1) - 1);
            if (at >= start && at + cut.length() < matcher.end(1)) {
                start = at + cut.length();
            }
        }
        int in = text.indexOf('在', start);
        int end = in > start && in < matcher.end(1) ? in : matcher.end(1);
        String words = text.substring(start, end);
        boolean person = end - start >= 2
                && words.chars().allMatch(c -> Characters.han((char) c) || "、·　 XxＸ×*".indexOf(c) >= 0);
        return person ? MeetingReader.element(passage, start, end, NameList.person(words), 0.8) : null;
    }

    private static List<MeetingElement> present(Passage passage) {
        Matcher matcher = PRESENT.matcher(passage.text());
        if (!matcher.find()) {
            return List.of();
        }
        int start = matcher.start(1);
        String words = matcher.group(1);
        int comma = Math.max(words.lastIndexOf('，'), words.lastIndexOf(','));
        if (comma >= 0 && words.indexOf('、') > comma) {
            start += comma + 1;
        }
        return NameList.read(passage, start, matcher.end(1), 0.7);
    }
}

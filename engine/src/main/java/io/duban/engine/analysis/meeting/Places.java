package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import org.jspecify.annotations.Nullable;

/** 会议地点: finds in running text where a meeting was held: 在闸房召开…, or behind the date on a line of its own. */
final class Places {
    private static final int LONGEST_MANNER = 16;
    private static final PhraseSet BEFORE_CONVENES = PhraseSet.of("主持", "组织", "主持并", "牵头", "专题", "隆重", "胜利", "分别");
    private static final PhraseSet ATTENDED = PhraseSet.of("观看", "收看", "收听", "参加", "集中");

    private static final PhraseSet ROOMS = PhraseSet.of(
            "室", "厅", "楼", "会场", "礼堂", "堂", "馆", "中心", "现场", "指挥部", "大院", "办公楼", "会议室", "基地", "酒店", "宾馆", "广场", "一楼",
            "二楼", "三楼", "四楼", "五楼");
    private static final PhraseSet NO_PLACE = PhraseSet.of(
            "会上", "会议上", "这里", "這裡", "這里", "此处", "基础上", "期间", "前提下", "情况下", "范围内", "形式", "方式", "第一天", "首日", "当天", "当晚",
            "前夕", "之际", "之前", "之后", "以后", "过程中", "背景下", "主持下", "领导下", "指导下", "支持下", "带领下", "见证下", "陪同下", "随后", "会后",
            "散会后", "接下来", "结束后", "即将", "刚刚", "不久前", "此次", "本次", "这次", "后续");

    /** 在学期末召开: when, and not where. */
    private static final PhraseSet TIMES = PhraseSet.of(
            "开学初", "学期初", "学期末", "学期中", "期初", "期末", "期中", "月初", "月中", "月底", "月末", "年初", "年中", "年底", "年末", "岁末", "周末",
            "上旬", "中旬", "下旬", "上午", "下午", "中午", "晚上", "当日", "近日", "日前", "假期", "寒假", "暑假", "节前", "节后", "汛前", "汛后", "日内",
            "天内", "周内", "月内", "小时内", "工作日内", "年内");

    private Places() {}

    /** Whether words end as the names of places do where meetings are held. */
    static boolean room(String words) {
        return ROOMS.ends(words);
    }

    /** 在…召开, or what follows the date on a line of its own. */
    static @Nullable MeetingElement find(Passage passage, boolean belowTitle) {
        String text = passage.text();
        for (int at = RunningText.CONVENES.first(text, 0, text.length());
                at >= 0;
                at = RunningText.CONVENES.first(text, at + 1, text.length())) {
            int end = at;
            for (int before = BEFORE_CONVENES.startBefore(text, 0, end);
                    before >= 0;
                    before = BEFORE_CONVENES.startBefore(text, 0, end)) {
                end = before;
            }
            end = beforeManner(text, end);
            // 在三楼会议室，召开…
            if (end > 1 && "，,".indexOf(text.charAt(end - 1)) >= 0 && ROOMS.startBefore(text, 0, end - 1) >= 0) {
                end--;
            }
            int start = after(text, end);
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
                return place.element(RunningText.CONFIDENCE);
            }
        }
        return belowTitle && text.length() <= RunningText.LONGEST_DATE_LINE ? afterDate(passage) : null;
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
    static int after(String text, int end) {
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
                    return place.element(RunningText.CONFIDENCE);
                }
                start = end + 1;
            }
        }
        return null;
    }
}

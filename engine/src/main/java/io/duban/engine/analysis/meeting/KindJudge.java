package io.duban.engine.analysis.meeting;

import io.duban.api.record.Directive;
import io.duban.api.record.Meeting;
import io.duban.api.record.RecordKind;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.RecordText;
import io.duban.engine.analysis.layout.Section;
import java.util.List;

/** 材料类型判断: what kind of record a text is, by signs in its title, its head and its voice. */
public final class KindJudge {
    private static final List<String> ADDRESS =
            List.of("同志们", "各位", "大家", "我们", "我再", "我讲", "我就", "刚才", "我县", "我市", "我代表", "我们要", "谢谢大家");
    private static final List<String> NEWS =
            List.of("记者", "通讯员", "本报讯", "讯（", "讯(", "出席会议并讲话", "指出，", "指出,", "强调，", "强调,", "参加会议。", "出席会议。");
    private static final List<String> ESSAY =
            List.of("妈妈", "爸爸", "同学们", "老师说", "我的心", "开心", "班会课", "教室里", "放学", "奶奶", "爷爷", "小伙伴", "我想，", "我觉得", "作文");

    /**
     * 类型判断.
     *
     * @param kind the kind
     * @param confidence from 0 to 1
     */
    public record Judgement(RecordKind kind, double confidence) {}

    /** The kind with the most signs. */
    public Judgement judge(RecordText record, Meeting meeting, List<Directive> directives) {
        String title = record.title() == null ? "" : record.title().text();
        String text = text(record);
        double[] points = new double[RecordKind.values().length];
        String paper =
                meeting.name() != null && title.isEmpty() ? meeting.name().text() : title;
        points[RecordKind.MINUTES.ordinal()] = minutes(paper, text, meeting);
        points[RecordKind.NOTES.ordinal()] = notes(paper, text, meeting);
        points[RecordKind.SPEECH.ordinal()] = speech(paper, text);
        points[RecordKind.NEWS.ordinal()] = news(paper, text);
        points[RecordKind.LEDGER.ordinal()] = ledger(record, paper);
        points[RecordKind.ESSAY.ordinal()] = essay(text, directives);
        points[RecordKind.OTHER.ordinal()] = 1.5;
        int best = 0;
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += Math.max(0, points[i]);
            best = points[i] > points[best] ? i : best;
        }
        return new Judgement(RecordKind.values()[best], Math.min(1, points[best] / Math.max(1, sum)));
    }

    private static String text(RecordText record) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : record.passages()) {
            if (!passage.equals(record.title())) {
                text.append(passage.text()).append('\n');
            }
        }
        return text.toString();
    }

    private static double minutes(String title, String text, Meeting meeting) {
        double points = title.contains("纪要") ? 5 : 0;
        points += count(
                        text,
                        List.of("会议议定", "会议决定", "会议同意", "会议要求", "会议明确", "会议强调", "会议指出", "会议认为", "会议研究", "会议原则", "会议听取"))
                * 0.8;
        points += labelled(meeting) * 0.6;
        return text.contains("会议纪要") ? points + 1 : points;
    }

    private static double notes(String title, String text, Meeting meeting) {
        double points = title.contains("记录") ? 2.5 : 0;
        points += labelled(meeting) * 0.6
                + (meeting.recorder() != null && meeting.recorder().confidence() == 1 ? 2 : 0);
        int turns = 0;
        for (String line : text.split("\n")) {
            turns += line.matches("^[^，。：:]{2,14}(?:\\s*\\d\\d:\\d\\d(?::\\d\\d)?)?[：:].{4,}") ? 1 : 0;
        }
        return points + Math.min(4, Math.max(0, turns - 5) * 0.5) + (text.contains("散会") ? 2 : 0);
    }

    private static double labelled(Meeting meeting) {
        int labels = 0;
        labels += meeting.date() != null && meeting.date().confidence() == 1 ? 1 : 0;
        labels += meeting.place() != null && meeting.place().confidence() == 1 ? 1 : 0;
        labels += meeting.host() != null && meeting.host().confidence() == 1 ? 1 : 0;
        labels += !meeting.present().isEmpty() && meeting.present().get(0).confidence() == 1 ? 1 : 0;
        return labels;
    }

    private static double speech(String title, String text) {
        double points = List.of("讲话", "发言", "致辞", "主持词", "表态").stream().anyMatch(title::contains) ? 4 : 0;
        points += Math.min(4, count(text, ADDRESS) * 0.7);
        points += text.startsWith("同志们") || text.contains("\n同志们") || text.contains("各位") ? 1.5 : 0;
        return points;
    }

    private static double news(String title, String text) {
        double points = title.contains("召开") || title.contains("举行") || title.contains("主持召开") ? 3 : 0;
        String head = text.substring(0, Math.min(400, text.length()));
        points += count(text, NEWS) * 0.9;
        points += head.contains("召开") && head.contains("日") ? 1.5 : 0;
        return text.contains("我再") || text.contains("同志们，") ? points - 3 : points;
    }

    private static double ledger(RecordText record, String title) {
        long tables = record.sections().stream()
                .filter(Section.Grid.class::isInstance)
                .count();
        long rows = record.passages().stream()
                .filter(p -> p.text().chars().filter(c -> c == '\t').count() >= 2)
                .count();
        double share = (double) rows / Math.max(1, record.passages().size());
        double points = List.of("台账", "分解表", "清单", "任务表").stream().anyMatch(title::contains) ? 4 : 0;
        return points + (share > 0.4 ? 5 : 0) + (tables > 0 && record.passages().size() <= 4 ? 5 : 0);
    }

    private static double essay(String text, List<Directive> directives) {
        double points = count(text, ESSAY) * 1.2;
        return directives.size() <= 3 ? points + 0.5 : points - 2;
    }

    private static int count(String text, List<String> words) {
        int count = 0;
        for (String word : words) {
            count += text.contains(word) ? 1 : 0;
        }
        return count;
    }
}

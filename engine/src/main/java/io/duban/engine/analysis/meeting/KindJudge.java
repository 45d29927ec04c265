package io.duban.engine.analysis.meeting;

import io.duban.api.record.Directive;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.RecordKind;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.RecordText;
import io.duban.engine.analysis.layout.TableRows;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 材料类型判断: what kind of record a text is, by signs in its title, its head and its voice. */
public final class KindJudge {
    private static final PhraseSet RESOLUTIONS = PhraseSet.of(
            "会议议定", "会议决定", "会议同意", "会议要求", "会议明确", "会议强调", "会议指出", "会议认为", "会议研究", "会议原则", "会议听取", "会议审议", "纪要如下",
            "会议确定", "会议商定", "会议通过", "会议讨论", "会议部署", "会议安排", "会议传达", "会议通报", "会议学习", "会议提出", "会议批准", "会议责成", "会议宣布",
            "会议建议", "会议形成", "会议表决", "经会议", "议定如下", "事项如下", "决定如下", "表决结果", "与会人员", "与会同志");
    private static final PhraseSet ADDRESS =
            PhraseSet.of("同志们", "各位", "大家", "我们", "我再", "我讲", "我就", "刚才", "我县", "我市", "我代表", "我们要", "谢谢大家");
    private static final PhraseSet VOCATIVES = PhraseSet.of("同志们", "各位");
    /** 各位代表：, but not 各位同志畅所欲言, which is told of them. */
    private static final PhraseSet GREETINGS = PhraseSet.of(
            "\n各位", "的各位", "请各位", "希望各位", "感谢各位", "谢谢各位", "在座各位", "。各位", "！各位", "？各位", "：各位", "各位：", "各位领导、", "各位代表：",
            "各位代表，", "各位代表,", "各位同志：", "各位同志，", "各位同志,", "各位同事：", "各位同事，", "各位同仁：", "各位同仁，", "各位家长：", "各位家长，", "各位老师：",
            "各位老师，", "各位委员：", "各位委员，", "各位朋友");

    private static final PhraseSet REPORTING = PhraseSet.of(
            "记者", "通讯员", "本报讯", "讯（", "讯(", "本网讯", "融媒", "出席会议并讲话", "指出，", "指出,", "强调，", "强调,", "参加会议。", "出席会议。",
            "参加了会议", "参加会。", "共同参与。", "共同参加。", "做重要讲话", "做总结讲话", "做了总结讲话", "做了讲话", "要求，", "要求,", "并作讲话", "作了讲话",
            "作重要讲话", "作总结讲话", "作动员讲话", "作了动员讲话", "作了总结讲话", "作了重要讲话", "强调“", "指出“", "要求“", "说：“", "说:“", "表示，“", "表示：“");
    private static final PhraseSet HAPPENED =
            PhraseSet.of("召开", "举行", "举办", "组织收看", "收听收看", "组织收听", "组织会商", "会商研判", "组织开展");
    /** What the headline of a report tells of a unit or somebody in office. */
    private static final PhraseSet HEADLINES = PhraseSet.of(
            "开展", "部署", "调研", "督导", "主持", "传达学习", "学习贯彻", "专题学习", "慰问", "走访", "督查", "检查", "观摩", "参加", "听取", "约谈", "深入",
            "赴", "出席", "到访", "宣讲");
    /** 关于开展…的通知, 在…动员部署会上的讲话: titles of papers. */
    private static final PhraseSet PAPERS = PhraseSet.of(
            "关于", "在", "纪要", "记录", "讲话", "发言", "致辞", "主持词", "方案", "通知", "通报", "汇报", "报告", "总结", "台账", "清单", "决议", "制度",
            "办法", "体会", "心得");
    /** How a report begins. */
    private static final PhraseSet LATELY = PhraseSet.of("日前，", "近日，", "昨日，", "昨日,", "日前,", "近日,", "会上，", "会上,");

    private static final PhraseSet CHILDHOOD = PhraseSet.of(
            "妈妈", "爸爸", "同学们", "敬爱的老师", "亲爱的同学", "小朋友", "红领巾", "少先队员", "我们班", "同桌", "老师告诉", "我讲话的题目", "我演讲的题目", "老师说",
            "我的心", "开心", "班会课", "教室里", "放学", "奶奶", "爷爷", "小伙伴", "我想，", "我想,", "我觉得", "作文");
    private static final PhraseSet RESOLVED = PhraseSet.of("决议", "议定事项", "会议备忘录", "会谈备忘录", "会商备忘录", "合作备忘录", "会议决定");
    /** 会议纪要怎么写: papers on minutes are none. */
    private static final PhraseSet ABOUT_WRITING =
            PhraseSet.of("怎么写", "如何", "写作", "写法", "格式", "浅谈", "浅析", "浅论", "技巧", "区别", "注意事项", "质量的", "几点思考", "规范化");

    private static final PhraseSet SPEECH_TITLES = PhraseSet.of(
            "讲话", "发言", "致辞", "致词", "主持词", "表态", "演讲", "开幕词", "闭幕词", "祝词", "贺词", "答谢词", "讲稿", "宣讲", "党课", "寄语");
    private static final PhraseSet ESSAY_TITLES = PhraseSet.of(
            "思考", "体会", "有感", "浅谈", "感想", "作文", "读后感", "随笔", "心得", "感悟", "观后感", "见闻", "随想", "随感", "杂感", "漫谈", "杂谈",
            "札记", "散记", "手记", "浅析", "浅论", "刍议", "小议", "读书笔记", "征文", "的故事", "记一次", "那一次", "难忘", "我眼中", "我心中", "日记", "周记",
            "学习报告", "研讨材料");
    /** How essays tell and muse. */
    private static final PhraseSet MUSING = PhraseSet.of(
            "其实", "也许", "仿佛", "有人说", "常言道", "俗话说", "记得", "那一年", "那年", "那天", "人生", "笑着", "忽然", "忍不住", "想起", "不由得", "不禁",
            "感慨", "笔者", "在我看来", "让我明白", "我明白了", "受益匪浅", "深受启发", "深受教育", "作为一名", "我深刻", "我认识到", "使我", "令我");

    private static final PhraseSet LEDGER_TITLES = PhraseSet.of("台账", "分解表", "清单", "任务表", "一览表");
    private static final PhraseSet OTHER_TITLES =
            PhraseSet.of("的通知", "的公告", "的函", "的方案", "的请示", "的通报", "的批复", "的通告", "的倡议", "倡议书", "的公示", "的报告", "须知");
    private static final PhraseSet NOTES_TITLES =
            PhraseSet.of("记录", "纪录", "摘要", "实录", "速记", "录音", "转写", "班前会", "发言摘登", "发言汇编", "逐字稿", "笔录", "摘记");
    /** The labels of a form that nobody filled in. */
    private static final PhraseSet FORM = PhraseSet.of(
            "\n会议时间：", "\n会议地点：", "\n会议内容：", "\n出席人员：", "\n参会人员：", "\n参加人员：", "\n主持人：", "\n记录人：", "\n会议时间:", "\n会议地点:",
            "\n会议内容:", "\n出席人员:", "\n参会人员:", "\n参加人员:", "\n主持人:", "\n记录人:");

    private static final int HEAD = 400;
    /** A title that lost its line break may stand before the address. */
    private static final int OPENING = 120;

    private static final int MANY_ORDERS = 5;
    private static final double TITLED = 5;
    private static final double BARE = 1.6;
    private static final double TITLED_ONLY = 2.5;
    /** What nothing in particular speaks for. */
    private static final double DOUBT = 1.5;

    /**
     * 类型判断.
     *
     * @param kind the kind
     * @param confidence from 0 to 1
     */
    public record Judgement(RecordKind kind, double confidence) {}

    /** The kind with the most signs. */
    public Judgement judge(RecordText record, Meeting meeting, List<Directive> directives) {
        String title = title(record, meeting);
        List<Passage> body = record.body();
        String text = text(body);
        Map<RecordKind, Double> points = new EnumMap<>(RecordKind.class);
        points.put(RecordKind.MINUTES, minutes(title, text, meeting));
        points.put(RecordKind.NOTES, notes(title, text, body, meeting));
        points.put(RecordKind.SPEECH, speech(title, text, meeting, directives));
        points.put(RecordKind.NEWS, news(record, title, text));
        points.put(RecordKind.LEDGER, ledger(record, title, body));
        points.put(RecordKind.ESSAY, essay(title, text, directives));
        points.put(RecordKind.OTHER, DOUBT + (OTHER_TITLES.within(title) ? 5 : 0));
        return best(points);
    }

    /** The title, or else the name that the label block gives. */
    private static String title(RecordText record, Meeting meeting) {
        if (record.title() != null) {
            String title = record.title().text();
            return title.substring(0, MeetingName.withoutPart(title));
        }
        return meeting.name() == null ? "" : meeting.name().text();
    }

    private static Judgement best(Map<RecordKind, Double> points) {
        RecordKind kind = RecordKind.OTHER;
        for (Map.Entry<RecordKind, Double> entry : points.entrySet()) {
            kind = entry.getValue() > points.getOrDefault(kind, 0.0) ? entry.getKey() : kind;
        }
        double most = points.getOrDefault(kind, 0.0);
        double second = 0;
        for (Map.Entry<RecordKind, Double> entry : points.entrySet()) {
            second = entry.getKey() == kind ? second : Math.max(second, entry.getValue());
        }
        return new Judgement(kind, confidence(most, second));
    }

    /** Half where two kinds are level, near 1 where one of them leads by much. */
    private static double confidence(double most, double second) {
        double lead = most - second;
        return Math.round((0.5 + 0.5 * lead / (lead + 1.5)) * 100) / 100.0;
    }

    private static String text(List<Passage> body) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : body) {
            text.append(passage.text()).append('\n');
        }
        return text.toString();
    }

    private static double minutes(String title, String text, Meeting meeting) {
        int frames = RESOLUTIONS.distinct(text);
        boolean told = frames > 0 || met(meeting);
        boolean named = title.contains("纪要") && !ABOUT_WRITING.within(title);
        double points = named || RESOLVED.ends(title) ? (told ? TITLED : TITLED_ONLY) : 0;
        points += frames * 0.8 + labelled(meeting) * 0.6;
        // 会议指出，…: what is left of minutes whose head is lost.
        points += title.isEmpty() && RESOLUTIONS.begins(text) ? 0.8 : 0;
        return text.contains("会议纪要") ? points + 1 : points;
    }

    /** A title alone makes no notes: pages give it to speeches, units to what only resolves and lets nobody speak. */
    private static double notes(String title, String text, List<Passage> body, Meeting meeting) {
        long turns = body.stream().filter(passage -> Turns.turn(passage.text())).count();
        double points = 0;
        if (NOTES_TITLES.within(title)) {
            boolean recorded = certain(meeting.recorder()) || text.contains("散会");
            boolean told = recorded || met(meeting) || turns > 2 || RESOLUTIONS.within(text) || FORM.distinct(text) > 1;
            boolean resolved = turns == 0 && RESOLUTIONS.distinct(text) > 1;
            points = told && !resolved ? TITLED / 2 : 1;
        }
        points += labelled(meeting) * 0.6 + (certain(meeting.recorder()) ? 2 : 0);
        // A form that somebody filled in at the table, where nothing says otherwise.
        points += title.isEmpty() && !RESOLUTIONS.within(text) ? 0.1 : 0;
        // Minutes may tell what each said, and remain minutes by their own name.
        double spoken = title.contains("纪要") ? 0 : Math.min(4, Math.max(0, turns - 3) * 0.5);
        return points + spoken + (text.contains("散会") ? 2 : 0);
    }

    /** Whether the text tells when, under whom or among whom a meeting was held. */
    private static boolean met(Meeting meeting) {
        return meeting.date() != null
                || meeting.host() != null
                || !meeting.present().isEmpty();
    }

    private static int labelled(Meeting meeting) {
        int labels = certain(meeting.date()) ? 1 : 0;
        labels += certain(meeting.place()) ? 1 : 0;
        labels += certain(meeting.host()) ? 1 : 0;
        labels += first(meeting.present()) ? 1 : 0;
        return labels + (first(meeting.topics()) ? 1 : 0);
    }

    private static boolean first(List<MeetingElement> elements) {
        return !elements.isEmpty() && certain(elements.get(0));
    }

    private static boolean certain(@Nullable MeetingElement element) {
        return element != null && element.confidence() == 1;
    }

    private static double speech(String title, String text, Meeting meeting, List<Directive> directives) {
        double points = SPEECH_TITLES.within(title) ? 4 : 0;
        points += Math.min(4, ADDRESS.distinct(text) * 0.7);
        boolean addressed = text.contains("\n同志们") || VOCATIVES.within(head(text, OPENING)) || GREETINGS.within(text);
        // Orders that no meeting, reporter or label frames are somebody's own words.
        boolean bare = directives.size() >= MANY_ORDERS
                && !met(meeting)
                && !RESOLUTIONS.within(text)
                && !ESSAY_TITLES.within(title);
        return points + (addressed ? 1.5 : 0) + (bare ? BARE : 0);
    }

    private static double news(RecordText record, String title, String text) {
        double points = HAPPENED.within(title) ? 3 : 0;
        points += HAPPENED.ends(title) ? 2 : 0;
        points += LATELY.begins(text) ? 1.5 : 0;
        // 修桥工作会议: a title that only names the meeting says nothing of the kind.
        points += (record.title() == null || MeetingName.ends(title)) && convenes(text) ? 1 : 0;
        points += HEADLINES.within(title) && !PAPERS.within(title) ? 1.5 : 0;
        String head = head(text, HEAD);
        points += REPORTING.distinct(text) * 0.9;
        points += HAPPENED.within(head) && head.contains("日") ? 1.5 : 0;
        boolean spoken = text.contains("我再") || text.contains("同志们，") || text.contains("同志们,");
        return spoken ? points - 3 : points;
    }

    private static String head(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** 为…，3月4日，某镇召开…会议，…: a text without a title that begins with a meeting that was held. */
    private static boolean convenes(String text) {
        int end = text.indexOf('。');
        return end > 0 && HAPPENED.first(text, 0, end) >= 0 && text.lastIndexOf('会', end) > 0;
    }

    private static double ledger(RecordText record, String title, List<Passage> body) {
        long rows = body.stream().filter(TableRows::row).count();
        boolean mostlyRows = rows * 5 > body.size() * 2L;
        boolean mostlyTables = !record.grids().isEmpty() && body.size() <= 4;
        double points = LEDGER_TITLES.within(title) ? 4 : 0;
        return points + (mostlyRows ? 5 : 0) + (mostlyTables ? 5 : 0);
    }

    private static double essay(String title, String text, List<Directive> directives) {
        boolean titled = ESSAY_TITLES.within(title);
        double points = CHILDHOOD.distinct(text) * 1.2 + MUSING.distinct(text) * 0.6 + (titled ? 4 : 0);
        return directives.size() <= 3 ? points + 0.5 : titled ? points : points - 2;
    }
}

package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Agenda;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Outline;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.Simplified;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 议题: reads the topics of an agenda, whether they stand behind its label or on numbered lines below it. */
final class Topics {
    private static final PhraseSet HEADS = PhraseSet.of("关于", "研究", "审议", "听取", "讨论", "审定", "学习传达", "传达学习", "通报");
    /** 讨论与决策, 通报环节: a stage of the meeting, and none of its topics. */
    private static final PhraseSet STAGES = PhraseSet.of(
            "与", "和", "及", "后", "环节", "阶段", "过程", "部分", "内容", "结果", "情况", "交流", "发言", "决定", "决议", "决策", "事项", "意见",
            "结论");

    private static final PhraseSet SUBJECTS = PhraseSet.of(
            "专题会", "专题协调", "协调会", "推进会", "调度会", "部署会", "动员会", "现场会", "座谈会", "研讨会", "评审会", "论证会", "分析会", "工作会", "整治",
            "专题");
    private static final PhraseSet PERSONNEL = PhraseSet.of(
            "任免", "任职", "免职", "任命", "干部调整", "干部选拔", "干部职务", "人事调整", "人事任命", "处分", "处理意见", "提拔", "职务晋升", "聘任");
    /** 以下事项, 三项议题: says that there are topics, and none of them. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:以下|如下|下列|有关|相关|几|两|[一二三四五六七八九十\\d]+)?(?:个|项|方面)?(?:的)?(?:议题|事项|议案|问题|工作|内容|有关事项|有关工作|相关工作|重要事项|重点工作)(?:如下)?");
    /** 议题一：, 第二项议题、: the label of a topic's heading. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:议题|议程|议案|事项)[一二三四五六七八九十\\d]+\\s*[：:、.．\\s]|第[一二三四五六七八九十\\d]+(?:项|个)?(?:议题|议程|议案)\\s*[：:、\\s]");

    private static final double HEADED = 0.7;
    private static final double TITLED = 0.5;

    private Topics() {}

    static List<MeetingElement> read(Labels labels, List<Passage> passages) {
        List<MeetingElement> topics = new ArrayList<>();
        for (LabelBlock.Value value : labels.all(Field.TOPICS)) {
            split(value.passage(), value.start(), value.end(), topics);
        }
        BitSet agenda = Agenda.of(passages);
        for (int i = agenda.nextSetBit(0); i >= 0; i = agenda.nextSetBit(i + 1)) {
            Passage passage = passages.get(i);
            if (Outline.labelEnd(passage.text(), 0) > 0) {
                add(passage, 0, passage.text().length(), topics);
            }
        }
        return topics;
    }

    /** The passages down to the first heading that names a topic: what stands below tells only of that one. */
    static List<Passage> aboveHeadings(List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            if (heads(passages.get(i))) {
                return passages.subList(0, i);
            }
        }
        return passages;
    }

    private static boolean heads(Passage passage) {
        return wordsBegin(passage.text()) > 0;
    }

    /** Where the words of a heading that names a topic begin, or -1. */
    private static int wordsBegin(String text) {
        Matcher label = LABEL.matcher(text);
        if (label.lookingAt()) {
            return label.end();
        }
        int words = Outline.labelEnd(text, 0);
        int head = words > 0 ? HEADS.endAt(text, words) : -1;
        return head > 0 && head < text.length() && STAGES.endAt(text, head) < 0 ? words : -1;
    }

    /** 一、关于…: the numbered headings that name what was dealt with. */
    static List<MeetingElement> headed(List<Passage> passages) {
        List<MeetingElement> topics = new ArrayList<>();
        for (Passage passage : passages) {
            int words = wordsBegin(passage.text());
            if (words > 0) {
                int end = words;
                while (end < passage.text().length()
                        && !Characters.endsSentence(passage.text().charAt(end))
                        && !Characters.endsClause(passage.text().charAt(end))) {
                    end++;
                }
                topics.add(new Stretch(passage, words, end).trimmed().element(HEADED));
            }
        }
        return topics;
    }

    /** …专题会议纪要: a title that names the one thing the meeting was about. */
    static List<MeetingElement> titled(Passage title) {
        boolean minutes = title.text().contains("纪要") || title.text().contains("记录");
        boolean subject = minutes
                && MeetingName.full(title.text())
                && SUBJECTS.within(title.text())
                && title.text().length() >= 8;
        return subject ? List.of(MeetingName.in(title).element(TITLED)) : List.of();
    }

    /** Those that appoint, dismiss or punish somebody. */
    static List<MeetingElement> personnel(List<MeetingElement> topics) {
        return topics.stream()
                .filter(topic -> PERSONNEL.within(Simplified.of(topic.value())))
                .toList();
    }

    /** 一、…；二、…；三、…: one topic each. */
    private static void split(Passage passage, int from, int to, List<MeetingElement> topics) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean end = i == to || Characters.endsSentence(passage.text().charAt(i));
            if (end || (i > start && Characters.blank(passage.text().charAt(i)) && numbered(passage, i + 1, to))) {
                add(passage, start, i, topics);
                start = i + 1;
            }
        }
    }

    /** 1.充电桩选址 2.楼道清理: a number after a blank begins the next. */
    private static boolean numbered(Passage passage, int at, int to) {
        return at < to && Outline.labelEnd(passage.text(), at) > 0;
    }

    /** Whether words only announce topics. */
    static boolean announced(String words) {
        return ANNOUNCED.matcher(words).matches();
    }

    private static void add(Passage passage, int from, int to, List<MeetingElement> topics) {
        Stretch whole = new Stretch(passage, from, to).trimmed();
        int words = Math.max(whole.start(), Outline.labelEnd(passage.text(), whole.start()));
        int end = whole.end();
        while (end > words && Characters.endsSentence(passage.text().charAt(end - 1))) {
            end--;
        }
        Stretch topic = new Stretch(passage, Math.min(words, end), end).trimmed();
        if (!topic.empty() && !announced(topic.text())) {
            topics.add(topic.element(1));
        }
    }
}

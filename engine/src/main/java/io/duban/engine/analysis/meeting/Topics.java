package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Agenda;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Outline;
import io.duban.engine.analysis.layout.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** 议题: reads the topics of an agenda, whether they stand behind its label or on numbered lines below it. */
final class Topics {
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

    /** 一、…；二、…；三、…: one topic each. */
    private static void split(Passage passage, int from, int to, List<MeetingElement> topics) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || Characters.endsSentence(passage.text().charAt(i))) {
                add(passage, start, i, topics);
                start = i + 1;
            }
        }
    }

    private static void add(Passage passage, int from, int to, List<MeetingElement> topics) {
        Stretch whole = new Stretch(passage, from, to).trimmed();
        int words = Math.max(whole.start(), Outline.labelEnd(passage.text(), whole.start()));
        int end = whole.end();
        while (end > words && Characters.endsSentence(passage.text().charAt(end - 1))) {
            end--;
        }
        Stretch topic = new Stretch(passage, Math.min(words, end), end).trimmed();
        if (!topic.empty()) {
            topics.add(topic.element(1));
        }
    }
}

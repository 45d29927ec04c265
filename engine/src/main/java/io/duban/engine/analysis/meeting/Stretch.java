package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;

/**
 * 一段文字: part of a passage.
 *
 * @param passage it is part of
 * @param start first character
 * @param end after its last
 */
record Stretch(Passage passage, int start, int end) {
    /** What it says, for grammars. */
    String text() {
        return passage.text().substring(start, end);
    }

    /** As an element of the meeting whose value is the text without white space. */
    MeetingElement element(double confidence) {
        return element(Characters.withoutBlanks(passage.quote(start, end)), confidence);
    }

    /** As an element of the meeting with the value given. */
    MeetingElement element(String value, double confidence) {
        return new MeetingElement(passage.quote(start, end), value, passage.locate(start, end), confidence);
    }

    /** Without blanks at either end. */
    Stretch trimmed() {
        int from = Characters.skipBlanks(passage.text(), start, end);
        return new Stretch(passage, from, Characters.dropBlanks(passage.text(), from, end));
    }

    boolean empty() {
        return start >= end;
    }
}

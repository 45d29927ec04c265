package io.duban.engine.analysis.layout;

import io.duban.api.record.OutlineStyle;
import io.duban.engine.analysis.lexicon.PhraseSet;
import org.jspecify.annotations.Nullable;

/** 要点: decides which labels of a passage number points, and enters them in the outline. */
final class Points {
    private static final int LOOK_AHEAD = 1200;

    /** 王强强调一要…；二要…: what a first point may follow without a mark. */
    private static final PhraseSet SAYING = PhraseSet.of("强调", "要求", "指出");

    /** 统一, 唯一, 第一. */
    private static final String WITH_ONE = "统唯第单专合同归万划之逐十百年月";

    private final Outline outline;
    private final boolean adverbs;

    /**
     * Points of one record.
     *
     * @param outline that they are entered in
     * @param adverbs whether 首先 and its like number points in this record
     */
    Points(Outline outline, boolean adverbs) {
        this.outline = outline;
        this.adverbs = adverbs;
    }

    /** The label that a sentence begins with, or null where it has none or only seems to. */
    @Nullable
    Label leading(String text, Sentences.Span span) {
        Label label = Label.at(text, span.start());
        if (label == null || Characters.skipBlanks(text, label.end(), span.end()) >= span.end()) {
            return null;
        }
        if (label.adverb(text)) {
            return adverbs && (label.number() == 1 || outline.carriesOn(label)) ? label : null;
        }
        boolean line = span.start() == 0 && !Characters.endsClause(text.charAt(label.end() - 1));
        return line || inRunningText(label) ? label : null;
    }

    /** Within a passage a bare number is a point only where it carries on; 一是 and its like always are. */
    private boolean inRunningText(Label label) {
        return switch (label.style()) {
            case SPOKEN, ORDINAL, CIRCLED -> true;
            default -> label.number() == 1 || outline.carriesOn(label);
        };
    }

    /** Enters a label; returns the index of its item. */
    int add(Label label, Passage passage, int sentenceEnd) {
        String text = passage.text();
        int from = Characters.skipBlanks(text, label.end(), sentenceEnd);
        int to = from;
        while (to < sentenceEnd
                && !Characters.endsSentence(text.charAt(to))
                && !Characters.endsClause(text.charAt(to))) {
            to++;
        }
        return outline.add(label, from, to, passage);
    }

    /** Enters the points within a sentence (…：一是…，二是…); returns the index of the last one, else the one given. */
    int inner(Passage passage, Sentences.Span span, int from, int heading) {
        String text = passage.text();
        int current = heading;
        for (int i = from; i + 2 < span.end(); i++) {
            if (!Characters.endsClause(text.charAt(i))
                    && SAYING.startBefore(text, from, i + 1) < 0
                    && !behindSubject(text, i + 1)) {
                continue;
            }
            Label label = Label.at(text, i + 1);
            if (label != null && !label.adverb(text) && beginsPoint(text, i, label)) {
                current = add(label, passage, span.end());
                i = label.end() - 1;
            }
        }
        return current;
    }

    /** 各村一要…。二要…: a first point right behind whoever is to do it and the others. */
    private static boolean behindSubject(String text, int at) {
        return text.charAt(at) == '一'
                && "要是".indexOf(text.charAt(at + 1)) >= 0
                && Characters.han(text.charAt(at - 1))
                && WITH_ONE.indexOf(text.charAt(at - 1)) < 0;
    }

    private boolean beginsPoint(String text, int mark, Label label) {
        OutlineStyle style = label.style();
        boolean colon = Characters.colon(text.charAt(mark));
        if (style == OutlineStyle.CHINESE || style == OutlineStyle.ARABIC) {
            boolean opens = colon || style == OutlineStyle.ARABIC;
            return opens && label.number() == 1 && secondFollows(text, label, style == OutlineStyle.ARABIC ? "2" : "二");
        }
        if (label.number() > 1) {
            return outline.carriesOn(label);
        }
        return colon || (style == OutlineStyle.SPOKEN && secondFollows(text, label, "二"));
    }

    /** After a comma 一要 and 一是, and after a colon 1., number a point only where 二要, 二是 or 2. comes after. */
    private static boolean secondFollows(String text, Label label, String two) {
        String second = two + text.charAt(label.end() - 1);
        int at = text.indexOf(second, label.end());
        return at > 0 && at - label.end() < LOOK_AHEAD && !Characters.han(text.charAt(at - 1));
    }
}

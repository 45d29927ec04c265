package io.duban.engine.analysis.grammar.directive;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 会议过程: sentences that can only tell of the meeting itself, of who came, spoke and heard, or of what it led to. */
final class Proceedings {
    private static final PhraseSet TOLD = PhraseSet.table("words/told.txt");

    /** 接着李主任作了讲解: how notes go from one speaker to the next. */
    private static final PhraseSet NEXT_SPEAKER = PhraseSet.of("接着", "紧接着", "随后");

    private static final PhraseSet AFTERWARDS = PhraseSet.of("会后，", "会后,", "会议结束后，", "会议结束后,", "会后还");

    /** 会后，各村今晚就开会: told before it is done. */
    private static final PhraseSet SOON = PhraseSet.of("今天", "今晚", "今夜", "明天", "明早", "明晚", "后天", "本周", "下周", "就要");

    /** 会上，各镇逐个汇报进展: what was done there. */
    private static final PhraseSet AT_MEETING = PhraseSet.of("会上，", "会上,", "会中，", "会中,", "会议上，", "会议上,");

    private static final PhraseSet CONVEYED = PhraseSet.of("传达", "宣读", "领学");
    private static final PhraseSet SPIRIT = PhraseSet.of("精神", "文件", "讲话", "通知", "通报");

    /** 近日，镇纪委深入各村走访: how news begins. */
    private static final PhraseSet LATELY = PhraseSet.of("近日，", "近日,", "日前，", "日前,");

    private static final PhraseSet AHEAD = PhraseSet.of("要求", "将", "请", "拟", "强调", "提出");
    private static final PhraseSet CHAIRED_BY = PhraseSet.of("会议由", "大会由", "活动由", "推进会由", "例会由");
    private static final PhraseSet CHAIRED = PhraseSet.of("主持");
    private static final PhraseSet ATTENDED = PhraseSet.of(
            "参加此次", "参加本次", "参加这次", "参加该次", "出席此次", "出席本次", "出席这次", "参加了此次", "参加了本次", "参加了这次", "出席了此次", "出席了本次",
            "出席了这次");
    private static final int LONGEST_EVENT = 12;
    private static final int LONGEST_CHAIR = 40;

    private Proceedings() {}

    /** A sentence that can only tell of a meeting or a state. */
    static boolean told(Sentence sentence) {
        String text = sentence.passage().text();
        int words = sentence.wordsEnd();
        return TOLD.first(text, sentence.start(), words) >= 0
                || Convening.tells(sentence)
                || (LATELY.first(text, sentence.start(), words) >= 0 && plain(sentence))
                || (AT_MEETING.endAt(text, sentence.labelEnd()) > 0 && plain(sentence))
                || chaired(sentence)
                || attended(sentence)
                || (text.startsWith("由", sentence.labelEnd()) && atMeeting(text, sentence.labelEnd(), words))
                || (NEXT_SPEAKER.endAt(text, sentence.labelEnd()) >= 0
                        && !sentence.hits().any(WordClass.MODAL, sentence.labelEnd(), words)
                        && sentence.hits().any(WordClass.PERSON, sentence.labelEnd(), words))
                || text.startsWith("的目的", words - 3)
                || text.startsWith("参加", words - 2)
                || text.startsWith("列席", words - 2)
                || (text.startsWith("参与", words - 2) && sentence.text().contains("主持"));
    }

    /** 会后，各镇立即行动: what a meeting led to, unless it says what must be done, by when or who is asked. */
    static boolean ledTo(Sentence sentence, List<Clause> clauses, Clues clues) {
        return AFTERWARDS.endAt(sentence.passage().text(), sentence.labelEnd()) > 0
                && !clues.bound()
                && (clues.units().isEmpty() || sentence.text().indexOf('将') <= 0)
                && SOON.first(sentence.passage().text(), sentence.labelEnd(), sentence.wordsEnd()) < 0
                && clauses.stream().noneMatch(clause -> clause.startsWith("请"));
    }

    /** 全体村干部参加，会议由副镇长主持: who was there. */
    private static boolean chaired(Sentence sentence) {
        String text = sentence.passage().text();
        int words = sentence.wordsEnd();
        int by = CHAIRED_BY.first(text, sentence.labelEnd(), words);
        return by >= 0 && CHAIRED.first(text, by, Math.min(words, by + LONGEST_CHAIR)) > 0 && plain(sentence);
    }

    /** 副镇长参加此次活动: who came, where 要参加此次活动 says who has to. */
    private static boolean attended(Sentence sentence) {
        int words = sentence.wordsEnd();
        int came = ATTENDED.first(sentence.passage().text(), sentence.labelEnd(), words);
        return came >= 0 && words - came <= LONGEST_EVENT && plain(sentence);
    }

    /** Without a modal, a demand or what is still to come. */
    private static boolean plain(Sentence sentence) {
        String text = sentence.passage().text();
        return !sentence.hits().any(WordClass.MODAL, sentence.start(), sentence.wordsEnd())
                && AHEAD.first(text, sentence.start(), sentence.wordsEnd()) < 0;
    }

    /** 由办公室传达区里防火会议精神, 由副主任李强主持: an item of the meeting itself, where 把精神传达到各村 is work. */
    private static boolean atMeeting(String text, int from, int to) {
        int told = CONVEYED.first(text, from, to);
        return (told >= 0 && SPIRIT.first(text, told, to) >= 0) || text.startsWith("主持", to - 2);
    }
}

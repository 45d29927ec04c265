package io.duban.engine.analysis.grammar.clause;

import io.duban.api.document.Location;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * 分句: the part of a sentence between two commas or colons that stand outside quotes and brackets.
 *
 * @param sentence it is part of
 * @param start first character in the passage
 * @param end after its last character
 * @param content past the words that only link it to what came before (同时, 特别是)
 * @param classes of all the words that begin in it, as a mask
 */
public record Clause(Sentence sentence, int start, int end, int content, int classes) {
    private static final PhraseSet OBJECTS = PhraseSet.of("对", "把", "将", "给", "凡");
    private static final PhraseSet AHEAD = PhraseSet.of(
            "明天", "后天", "今晚", "下周", "月底", "马上", "立即", "赶紧", "尽快", "之前", "以前", "前", "给我", "回去", "下去", "散会", "会后", "去把");

    private static final String BULLETS = "●•◆■▪★";

    public static List<Clause> of(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        String text = sentence.passage().text();
        int start = sentence.labelEnd();
        int end = sentence.wordsEnd();
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (i == start && speaks(text, i)) {
                start = i + 1;
            } else if (Characters.opens(c) && Characters.closed(text, i, end)) {
                depth++;
            } else if (Characters.closes(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && Characters.endsClause(c) && !withinNumber(text, i)) {
                add(clauses, sentence, start, i);
                start = i + 1;
            }
        }
        add(clauses, sentence, start, end);
        return clauses;
    }

    /** 批示：“请…: what is said behind a colon goes on beyond its first comma, and is no name in quotes. */
    private static boolean speaks(String text, int at) {
        boolean opens = text.charAt(at) == '“' && at > 0 && Characters.colon(text.charAt(at - 1));
        for (int i = at + 1; opens && i < text.length() && text.charAt(i) != '”'; i++) {
            if (Characters.endsClause(text.charAt(i)) || Characters.endsSentence(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** 返回的, 组成的: the end of the longest verb at an offset if 的 makes an attribute of it, else -1. */
    public int attributiveVerb(int offset) {
        int verb = hits().longestAt(WordClass.VERB, offset);
        return verb > 0 && verb + 1 < end && passageText().charAt(verb) == '的' ? verb : -1;
    }

    private static void add(List<Clause> clauses, Sentence sentence, int from, int to) {
        String text = sentence.passage().text();
        int start = Characters.skipBlanks(text, from, to);
        start = start < to && BULLETS.indexOf(text.charAt(start)) >= 0
                ? Characters.skipBlanks(text, start + 1, to)
                : start;
        start = from == sentence.start() ? ItemMarks.afterLetter(text, start, to) : start;
        // （一）、县水务局要…: a mark too many behind a number.
        start = start < to && text.charAt(start) == '、' ? start + 1 : start;
        start = ItemMarks.afterNumber(text, from, start, to);
        if (start < to) {
            Hits hits = sentence.hits();
            clauses.add(new Clause(sentence, start, to, afterLinks(hits, start, to), hits.classes(start, to)));
        }
    }

    /** 17:00, 24: 00, 1,200. */
    private static boolean withinNumber(String text, int at) {
        int next = Characters.colon(text.charAt(at)) ? Characters.skipBlanks(text, at + 1, text.length()) : at + 1;
        return at > 0
                && next < text.length()
                && Characters.digit(text.charAt(at - 1))
                && Characters.digit(text.charAt(next));
    }

    /** Where it stands in the document. */
    public Location location() {
        return sentence.passage().locate(start, end);
    }

    public String text() {
        return sentence.passage().text().substring(start, end);
    }

    public String passageText() {
        return sentence.passage().text();
    }

    public Hits hits() {
        return sentence.hits();
    }

    public int length() {
        return end - start;
    }

    public boolean has(char c) {
        return Characters.find(passageText(), c, start, end) >= 0;
    }

    /** Whether it tells of something done (了), which 为了, 除了 and 了解 do not. */
    public boolean done() {
        String text = passageText();
        int done = Characters.find(text, '了', start, end);
        while (done >= 0) {
            boolean before = done > start && "为除".indexOf(text.charAt(done - 1)) >= 0;
            boolean after = done + 1 < end && "解结断".indexOf(text.charAt(done + 1)) >= 0;
            boolean unable = done > start && text.charAt(done - 1) == '不';
            if (!before && !after && !unable && !ahead(done)) {
                return true;
            }
            done = Characters.find(text, '了', done + 1, end);
        }
        return false;
    }

    /** 明天就把字签了: what is still to come. */
    private boolean ahead(int done) {
        return AHEAD.first(passageText(), start, done) >= 0 && Characters.find(passageText(), '把', start, done) >= 0;
    }

    /** Whether it tells of the past by a word (已, 刚才) that is not just part of what is dealt with (对已报整改到位的问题). */
    public boolean narrates() {
        Hits hits = hits();
        for (int i = first(WordClass.NARRATION, start); i >= 0; i = first(WordClass.NARRATION, hits.start(i) + 1)) {
            int of = Characters.find(passageText(), '的', hits.end(i), end);
            boolean object = of > 0 && of + 1 < end && OBJECTS.first(passageText(), start, hits.start(i)) >= 0;
            if (!object) {
                return true;
            }
        }
        return false;
    }

    /** Whether a colon stands behind it, so that it announces what follows. */
    public boolean endsInColon() {
        return end < passageText().length() && Characters.colon(passageText().charAt(end));
    }

    public boolean endsWith(String word) {
        return length() >= word.length() && passageText().startsWith(word, end - word.length());
    }

    public boolean startsWith(String word) {
        return passageText().startsWith(word, start) && start + word.length() <= end;
    }

    public boolean has(WordClass wordClass) {
        return first(wordClass, start) >= 0;
    }

    /** The first word of a class at or after an offset that stands outside quotes and brackets, or -1. */
    public int first(WordClass wordClass, int from) {
        return firstOf(WordClass.mask(wordClass), from);
    }

    /** The first word of any of the masked classes that stands outside quotes and brackets, or -1. */
    public int firstOf(int mask, int from) {
        if ((classes & mask) == 0) {
            return -1;
        }
        Hits hits = hits();
        for (int i = hits.firstFrom(from); i < hits.size() && hits.start(i) < end; i++) {
            if (hits.isAny(i, mask) && hits.end(i) <= end && !quoted(hits.start(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The first word for an upper level, or -1. */
    int upper() {
        int hit = first(WordClass.UPPER, start);
        while (hit >= 0 && !upperAt(hits().start(hit))) {
            hit = first(WordClass.UPPER, hits().start(hit) + 1);
        }
        return hit;
    }

    /** Whether a word for an upper level begins at the offset, which 教育部 in 教育部门 does not. */
    public boolean upperAt(int offset) {
        int after = hits().longestAt(WordClass.UPPER, offset);
        return after > 0 && !passageText().startsWith("门", after);
    }

    /** Whether an offset lies within quotes or brackets that opened in this clause. */
    public boolean quoted(int offset) {
        int depth = 0;
        for (int i = start; i < offset; i++) {
            char c = passageText().charAt(i);
            if (Characters.opens(c) && Characters.closed(passageText(), i, sentence.end())) {
                depth++;
            } else if (Characters.closes(c) && depth > 0) {
                depth--;
            }
        }
        return depth > 0;
    }

    private static int afterLinks(Hits hits, int start, int end) {
        int i = start;
        int link = hits.longestAt(WordClass.LINK, i);
        while (link > 0 && link < end) {
            i = link;
            link = hits.longestAt(WordClass.LINK, i);
        }
        return i;
    }

    /** Whether a word of the class begins the clause. */
    public boolean beginsWith(WordClass wordClass) {
        return hits().longestAt(wordClass, start) > 0;
    }

    /** Where the word stands at or after an offset, wholly within the clause, or -1. */
    public int find(String word, int from) {
        String text = passageText();
        char first = word.charAt(0);
        for (int i = from; i + word.length() <= end; i++) {
            if (text.charAt(i) == first && text.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

    public boolean contains(String word) {
        return find(word, start) >= 0;
    }
}

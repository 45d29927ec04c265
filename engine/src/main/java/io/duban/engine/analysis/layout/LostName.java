package io.duban.engine.analysis.layout;

import io.duban.engine.analysis.lexicon.PhraseSet;

/** 失码姓名: question marks that stand for a name which lost its encoding (???镇长任组长), and ask nothing. */
public final class LostName {
    private static final int SHORTEST = 2;
    private static final PhraseSet ASKING =
            PhraseSet.of("吗", "呢", "吧", "么", "谁", "哪", "几", "何", "怎", "多少", "是否", "是不是", "有没有", "能不能", "行不行", "好不好");

    private LostName() {}

    /** The end of the name whose first mark stands at an offset; the offset itself where there is none. */
    public static int end(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '?') {
            end++;
        }
        boolean first = at == 0 || text.charAt(at - 1) != '?';
        boolean within = first && end - at >= SHORTEST && end < text.length() && Characters.han(text.charAt(end));
        return within && !asks(text, at) ? end : at;
    }

    /** 怎么办???我们…: whether the sentence so far is a question. */
    private static boolean asks(String text, int to) {
        return ASKING.first(text, Characters.sentenceStart(text, to), to) >= 0;
    }
}

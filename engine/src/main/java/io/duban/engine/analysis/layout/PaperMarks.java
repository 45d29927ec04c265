package io.duban.engine.analysis.layout;

import io.duban.engine.analysis.lexicon.PhraseSet;

/** 版头标记: lines above the title of a paper that are no title: how secret it is, how urgent. */
public final class PaperMarks {
    private static final int LONGEST = 14;
    private static final PhraseSet SECRET = PhraseSet.of("绝密", "机密", "秘密", "内部资料", "内部文件", "内部材料");
    private static final PhraseSet URGENT = PhraseSet.of("特急", "加急", "平急", "特提", "急件");
    private static final String BEHIND = "★☆*＊，,! ！注意保存请勿外传严禁外传长期年月0123456789";

    private PaperMarks() {}

    /** The end of the words for secrecy on a line that is nothing else, or -1. */
    public static int secrecyEnd(String line) {
        return line.length() <= LONGEST && rest(line, SECRET.endAt(line, 0)) ? SECRET.endAt(line, 0) : -1;
    }

    /** Whether a line is such a mark. */
    static boolean mark(String line) {
        return secrecyEnd(line) > 0 || (line.length() <= LONGEST && rest(line, URGENT.endAt(line, 0)));
    }

    private static boolean rest(String line, int from) {
        for (int i = from; i >= 0 && i < line.length(); i++) {
            if (BEHIND.indexOf(line.charAt(i)) < 0 && !Characters.blank(line.charAt(i))) {
                return false;
            }
        }
        return from > 0;
    }
}

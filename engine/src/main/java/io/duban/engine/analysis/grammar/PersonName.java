package io.duban.engine.analysis.grammar;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/** 人名: a person as the subject of a clause, by a post and a name (会计王小满), a form of address (老梁), or a name called (蒋平你…). */
final class PersonName {
    /** Common surnames that make no other word with 老 or 小 before them, as 老路 and 小康 are. */
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦付傅邹孟熊秦邱江尹薛阎段侯龙陶黎贺顾郝龚邵严覃武戴章柴";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    private PersonName() {}

    /**
     * The persons that the offset begins with, or nobody.
     *
     * @param assigned whether a word before it (由, 请) vouches for a name
     */
    static List<UnitList.Item> at(Clause clause, int begin, boolean assigned) {
        List<UnitList.Item> persons = new ArrayList<>();
        int end = one(clause, begin, assigned);
        int start = begin;
        while (end > 0) {
            persons.add(new UnitList.Item(start, end, Kind.PERSON));
            start = end + 1;
            int next = joins(clause, end) ? one(clause, start, assigned) : -1;
            if (next < 0) {
                break;
            }
            end = next;
        }
        boolean acts = end > 0 && (assigned || addressed(clause, end) || UnitPrefix.predicateAt(clause, end));
        return acts ? persons : List.of();
    }

    /** End of one person's post and name, or -1. */
    private static int one(Clause clause, int begin, boolean assigned) {
        int post = clause.hits().longestAt(WordClass.PERSON, begin);
        int name = Math.max(post, begin);
        int end = called(clause, name);
        return end > 0 ? end : full(clause, name, !assigned && post < 0);
    }

    private static boolean joins(Clause clause, int end) {
        return end < clause.end() && "、和".indexOf(clause.passageText().charAt(end)) >= 0;
    }

    /** Whether 你 follows: who is spoken to, named before the pronoun (周老师你管钥匙). */
    static boolean addressed(Clause clause, int end) {
        return end < clause.end() && clause.passageText().charAt(end) == '你';
    }

    /** End of 老梁, 小郭, or -1. */
    private static int called(Clause clause, int begin) {
        String text = clause.passageText();
        boolean name = begin + SHORTEST < clause.end()
                && (text.charAt(begin) == '老' || text.charAt(begin) == '小')
                && surname(text.charAt(begin + 1));
        return name ? begin + SHORTEST : -1;
    }

    /** End of a name in full, behind which the clause goes on with what is done, or only with 你; else -1. */
    private static int full(Clause clause, int begin, boolean called) {
        String text = clause.passageText();
        if (begin + SHORTEST >= clause.end() || !surname(text.charAt(begin))) {
            return -1;
        }
        for (int end = begin + SHORTEST; end <= Math.min(begin + LONGEST, clause.end() - 1); end++) {
            if (!Characters.han(text.charAt(end - 1))) {
                return -1;
            }
            boolean goesOn = joins(clause, end) || UnitPrefix.predicateAt(clause, end);
            if (addressed(clause, end) || (!called && goesOn)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean surname(char c) {
        return SURNAMES.indexOf(c) >= 0;
    }
}

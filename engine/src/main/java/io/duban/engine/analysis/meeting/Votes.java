package io.duban.engine.analysis.meeting;

import io.duban.api.record.Vote;
import io.duban.api.record.Vote.Method;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.RecordText;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.List;

/** 表决: reads sentences such as 经举手表决，赞成8票、反对1票、弃权0票，获得通过; one of a table's rows is no such sentence. */
public final class Votes {
    private static final PhraseSet FAVOUR = PhraseSet.of("赞成", "同意", "赞同", "赞成票", "同意票");
    private static final PhraseSet AGAINST = PhraseSet.of("反对", "不同意", "反对票", "不同意票", "不赞成");
    private static final PhraseSet ABSTAINED = PhraseSet.of("弃权", "弃权票");
    private static final PhraseSet INVALID = PhraseSet.of("无效", "无效票", "废票");
    private static final PhraseSet VOTERS = PhraseSet.of(
            "参加表决", "参与表决", "参加投票", "参与投票", "有表决权", "发出选票", "收回选票", "收回表决票", "发出表决票", "有效票", "有效表决票", "实到有表决权");
    private static final PhraseSet UNANIMOUS =
            PhraseSet.of("全票通过", "一致通过", "一致同意", "全票同意", "全票赞成", "一致赞成", "一致表决通过", "均表示同意", "全体同意", "无异议通过");
    private static final PhraseSet SOME =
            PhraseSet.of("票", "人赞成", "人同意", "人反对", "人弃权", "表决", "一致", "全体同意", "异议通过", "均表示同意");
    private static final PhraseSet HANDS = PhraseSet.of("举手");
    private static final PhraseSet BALLOT = PhraseSet.of("无记名", "投票", "票决", "记名", "选票", "表决票");
    private static final PhraseSet ORAL = PhraseSet.of("口头");
    private static final PhraseSet PASSED = PhraseSet.of("通过", "获准", "同意");
    private static final PhraseSet FAILED =
            PhraseSet.of("未通过", "未获通过", "未获得通过", "不予通过", "没有通过", "不通过", "未能通过", "暂缓", "未达到", "不足半数", "未过半");
    private static final PhraseSet ASIDE =
            PhraseSet.of("回避", "离会", "离席", "中途", "未参加表决", "未参与表决", "不参加表决", "不参与表决", "未投票", "主持人不参加", "缺席表决");
    private static final PhraseSet PROXIES = PhraseSet.of("委托出席", "书面委托", "代为表决", "代为出席", "代行表决", "授权委托", "委托代理");
    private static final PhraseSet REASONS = PhraseSet.of("理由", "认为", "原因", "意见是", "意见为", "担心", "建议", "主张", "提出");
    private static final PhraseSet COUNTS_IN =
            PhraseSet.of("计入", "计算在内", "一并计票", "列入计票", "其中书面", "含书面", "包括书面", "书面同意", "书面表决同意");
    private static final PhraseSet LINKS = PhraseSet.of("的", "为", "：", ":", "有", "者", "共", "得", "计");

    private Votes() {}

    /** The votes of a record in the order of the text. */
    public static List<Vote> read(RecordText record) {
        List<Vote> votes = new ArrayList<>();
        List<Passage> passages = record.passages();
        for (int i = 0; i < passages.size(); i++) {
            String text = passages.get(i).text();
            if (!SOME.within(text)) {
                continue;
            }
            int start = 0;
            for (int at = 0; at <= text.length(); at++) {
                boolean end = at == text.length() || "。！？!?".indexOf(text.charAt(at)) >= 0;
                if (end) {
                    add(passages, i, start, Math.min(text.length(), at + 1), votes);
                    start = at + 1;
                }
            }
        }
        return votes;
    }

    private static void add(List<Passage> passages, int index, int from, int to, List<Vote> votes) {
        Passage passage = passages.get(index);
        String text = passage.text();
        int start = Characters.skipBlanks(text, Math.min(from, to), to);
        if (start >= to || !SOME.within(text.substring(start, to))) {
            return;
        }
        int favour = count(text, start, to, FAVOUR);
        int against = count(text, start, to, AGAINST);
        int abstained = count(text, start, to, ABSTAINED);
        int invalid = count(text, start, to, INVALID);
        boolean unanimous = UNANIMOUS.first(text, start, to) >= 0;
        boolean counted = favour + against + abstained > 0;
        if (!counted && !unanimous) {
            return;
        }
        String next = index + 1 < passages.size() ? passages.get(index + 1).text() : "";
        boolean proxies = passages.stream().anyMatch(other -> PROXIES.within(other.text()));
        boolean passed = PASSED.first(text, start, to) >= 0 && FAILED.first(text, start, to) < 0;
        votes.add(new Vote(
                passage.quote(start, to),
                method(text, start, to),
                count(text, start, to, VOTERS),
                favour,
                against,
                abstained,
                invalid,
                unanimous,
                passed,
                text.substring(start, to).contains("书面") && COUNTS_IN.first(text, start, to) >= 0,
                !proxies && !ASIDE.within(text) && !ASIDE.within(next),
                REASONS.first(text, start, text.length()) >= 0 || REASONS.within(next) || named(text, start, to),
                passage.locate(start, to),
                counted ? 0.9 : 0.7));
    }

    /** 反对1票（王强）: who did not agree is told. */
    private static boolean named(String text, int from, int to) {
        for (int at = AGAINST.first(text, from, to); at >= 0; at = AGAINST.first(text, at + 1, to)) {
            int bracket = text.indexOf('（', at);
            if (bracket > 0 && bracket < Math.min(to, at + 7)) {
                return true;
            }
        }
        return false;
    }

    private static Method method(String text, int from, int to) {
        if (HANDS.first(text, from, to) >= 0) {
            return Method.SHOW_OF_HANDS;
        }
        if (BALLOT.first(text, from, to) >= 0) {
            return Method.BALLOT;
        }
        return ORAL.first(text, from, to) >= 0 ? Method.ORAL : Method.UNKNOWN;
    }

    /** The number beside the first of these words that has one: 赞成8票, 8票赞成, 同意的7人. */
    private static int count(String text, int from, int to, PhraseSet words) {
        for (int at = words.first(text, from, to); at >= 0; at = words.first(text, at + 1, to)) {
            boolean negated = at > from && "不未".indexOf(text.charAt(at - 1)) >= 0;
            int number = negated ? -1 : after(text, words.endAt(text, at), to);
            number = number < 0 && !negated ? before(text, at, from) : number;
            if (number >= 0) {
                return number;
            }
        }
        return 0;
    }

    private static int after(String text, int from, int to) {
        int at = Characters.skipBlanks(text, from, to);
        for (int link = LINKS.endAt(text, at, to); link > 0; link = LINKS.endAt(text, at, to)) {
            at = Characters.skipBlanks(text, link, to);
        }
        int end = at < to ? Math.min(to, Numerals.end(text, at)) : at;
        boolean votes = end > at && end < to && "票人名张".indexOf(text.charAt(end)) >= 0;
        boolean own = votes && !ballots(text, end + 1);
        return own ? Numerals.value(text, at, end) : -1;
    }

    /** 赞成、8票反对: the number belongs to the word behind it. */
    private static boolean ballots(String text, int at) {
        return AGAINST.endAt(text, at) > 0 || ABSTAINED.endAt(text, at) > 0 || FAVOUR.endAt(text, at) > 0;
    }

    private static int before(String text, int at, int from) {
        int end = at;
        while (end > from && "票人名".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > from && Numerals.numeral(text.charAt(start - 1))) {
            start--;
        }
        return end < at && start < end ? Numerals.value(text, start, end) : -1;
    }
}

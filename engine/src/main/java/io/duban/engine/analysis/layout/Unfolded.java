package io.duban.engine.analysis.layout;

import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.List;

/**
 * 还原分行: cuts a paper that a page gives in one line, its line breaks turned to blanks, where its lines began: before the
 * numbers of its points and the labels of its head.
 */
final class Unfolded {
    /** A line of a paper with points in it is never as short as a folded page. */
    private static final int SHORTEST = 240;

    private static final int FEWEST = 2;
    private static final int LONGEST_LABEL = 8;

    private static final PhraseSet LABELS = PhraseSet.of(
            "会议名称：", "会议名称:", "会议时间：", "会议时间:", "会议地点：", "会议地点:", "会议主持：", "会议主持:", "主持人：", "主持人:", "记录人：", "记录人:",
            "参会人员：", "参会人员:", "参加人员：", "参加人员:", "出席人员：", "出席人员:", "列席人员：", "列席人员:", "缺席人员：", "缺席人员:", "与会人员：", "与会人员:",
            "会议内容：", "会议内容:", "会议议题：", "会议议题:", "会议议程：", "会议议程:", "会议记录人：", "会议记录人:", "会议主持人：", "会议主持人:", "缺席：", "缺席:",
            "请假人员：", "请假人员:");

    /** Where the title of a record runs into the first label of its head. */
    private static final PhraseSet GLUED = PhraseSet.of("会议记录时间：", "会议记录时间:", "会议纪要时间：", "会议纪要时间:");

    private static final int TITLE = 4;
    private static final int LONGEST_TITLE = 45;
    /** The labels of a head as they stand in such a line. */
    private static final PhraseSet HEAD = PhraseSet.of(
            "时间：", "时间:", "地点：", "地点:", "主持：", "主持:", "参加对象：", "参加对象:", "参会对象：", "参会对象:", "与会对象：", "与会对象:", "参加：",
            "参加:", "出席：", "出席:", "列席：", "列席:", "记录：", "记录:", "会议主要内容：", "会议主要内容:", "主要内容：", "主要内容:", "议题：", "议题:");

    private Unfolded() {}

    /** The lines that the passage was, or the passage itself. */
    static List<Passage> lines(Passage passage) {
        String text = passage.text();
        List<Integer> cuts = text.length() < SHORTEST ? List.of() : cuts(text);
        if (cuts.size() < FEWEST) {
            cuts = LABELS.within(text) ? labels(text) : List.of();
        }
        if (GLUED.within(text)) {
            cuts = glued(text);
        }
        int head = text.startsWith("【") ? Titles.bracketedHead(text) : 0;
        if (head > 0 && head < text.length() && cuts.size() < FEWEST) {
            return List.of(
                    passage.part(0, head),
                    passage.part(Characters.skipBlanks(text, head, text.length()), text.length()));
        }
        if (cuts.size() < FEWEST) {
            return List.of(passage);
        }
        List<Passage> lines = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            lines.add(passage.part(from, Characters.dropBlanks(text, from, cut)));
            from = cut;
        }
        lines.add(passage.part(from, text.length()));
        return lines;
    }

    /** Before each label of a head that runs on without any blank (…例会记录会议时间：…会议地点：…), or with points behind it. */
    private static List<Integer> labels(String text) {
        List<Integer> cuts = new ArrayList<>();
        boolean run = false;
        for (int at = LABELS.first(text, 0, text.length()); at >= 0; at = LABELS.first(text, at + 1, text.length())) {
            if (at > 0) {
                char before = text.charAt(at - 1);
                boolean apart = Characters.blank(before) || Characters.endsClause(before) || before == '；';
                run |= !apart && !Characters.endsSentence(before);
                cuts.add(at);
            }
        }
        List<Integer> all = run || cuts.size() >= FEWEST ? withPoints(text, cuts) : List.of();
        // Labels that blanks set off are read as they stand, unless the points behind them share their line.
        return run || all.size() > cuts.size() ? all : List.of();
    }

    /** And before 一、, 二、, … behind the first of the labels, where there are at least two of them. */
    private static List<Integer> withPoints(String text, List<Integer> labels) {
        List<Integer> points = new ArrayList<>();
        for (int i = labels.get(0); i + 2 < text.length(); i++) {
            Label label = text.charAt(i + 1) == '、' && !listed(text, i) ? Label.at(text, i) : null;
            if (label != null && numbers(label) && label.number() == points.size() + 1) {
                points.add(i);
            }
        }
        if (points.size() < FEWEST) {
            return labels;
        }
        List<Integer> all = new ArrayList<>(labels);
        all.addAll(points);
        return all.stream().sorted().toList();
    }

    /** 第一、二组: a number among numbers. */
    private static boolean listed(String text, int at) {
        return "第、".indexOf(text.charAt(at - 1)) >= 0
                || Numerals.numeral(text.charAt(at - 1))
                || Numerals.numeral(text.charAt(at + 2));
    }

    /** 某社区清沟会议记录时间：…地点：…参加对象：…: the titles, and the labels of each head. */
    private static List<Integer> glued(String text) {
        List<Integer> cuts = new ArrayList<>();
        int from = GLUED.first(text, 0, text.length());
        int title = titleStart(text, from);
        if (title > 0) {
            cuts.add(title);
        }
        for (int at = from + TITLE; at < text.length(); at++) {
            int next = GLUED.endAt(text, at);
            int label = Math.max(HEAD.endAt(text, at), LABELS.endAt(text, at));
            if (next > 0) {
                cuts.add(titleStart(text, at));
                at += TITLE - 1;
            } else if (label > 0) {
                cuts.add(at);
                at = label - 1;
            }
        }
        return cuts.stream().distinct().sorted().toList();
    }

    /** Behind the sentence before, unless that is too far off for a title. */
    private static int titleStart(String text, int label) {
        int start = label;
        while (start > 0
                && !Characters.endsSentence(text.charAt(start - 1))
                && !Characters.blank(text.charAt(start - 1))) {
            start--;
        }
        return label - start <= LONGEST_TITLE ? start : label;
    }

    /** Before each point, where there is more than one and the first of them comes before the second. */
    private static List<Integer> cuts(String text) {
        List<Integer> cuts = new ArrayList<>();
        boolean first = false;
        for (int i = 1; i + 2 < text.length(); i++) {
            if (!Characters.blank(text.charAt(i - 1)) || Characters.blank(text.charAt(i))) {
                continue;
            }
            Label label = Label.at(text, i);
            boolean point = label != null && numbers(label) && words(text, label.end());
            if (point && label != null) {
                first |= label.number() == 1;
                if (first) {
                    cuts.add(i);
                }
            } else if (headLabel(text, i)) {
                cuts.add(i);
            }
        }
        return cuts;
    }

    private static boolean numbers(Label label) {
        return switch (label.style()) {
            case CHINESE, CHINESE_BRACKETS, ARABIC, ARABIC_BRACKETS, SECTION -> true;
            default -> false;
        };
    }

    private static boolean words(String text, int at) {
        int begin = Characters.skipBlanks(text, at, text.length());
        return begin < text.length() && Characters.han(text.charAt(begin));
    }

    /** 会议地点:, 主持人：. */
    private static boolean headLabel(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_LABEL && Characters.han(text.charAt(end))) {
            end++;
        }
        return end > from + 1
                && end < text.length()
                && Characters.colon(text.charAt(end))
                && Titles.opening(text.substring(from, end));
    }
}

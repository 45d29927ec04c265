package io.duban.engine.analysis.layout;

import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;

/** 篇首: tells where another record begins below the body of one: at a title with the beginning of a body under it. */
final class RecordStarts {
    private static final int OPENING_WITHIN = 4;
    private static final int LONGEST_HEADLINE = 45;
    private static final int DATE_WITHIN = 24;
    /** A line that is nothing but a date signs what stands above. */
    private static final int SHORTEST_OPENING = 20;

    private static final PhraseSet NAMES = PhraseSet.of("会议名称：", "会议名称:", "会议主题：", "会议主题:");
    private static final PhraseSet ESSAYS =
            PhraseSet.of("心得体会", "学习体会", "有感", "观后感", "读后感", "见闻", "随想", "随笔", "感悟", "感言");
    private static final PhraseSet MEETINGS = PhraseSet.of("会", "会议", "座谈会", "班前会", "工作会", "培训", "活动", "工作", "行动");
    private static final PhraseSet BODIES =
            PhraseSet.of("委员会", "协会", "学会", "商会", "理事会", "监事会", "工会", "村委会", "居委会", "联合会", "基金会", "管委会", "业委会", "常委会");
    private static final PhraseSet CONVENES = PhraseSet.of("召开", "举行", "举办", "部署", "主持", "调研", "督导");
    private static final PhraseSet DATELINES =
            PhraseSet.of("本报讯", "本网讯", "本台讯", "讯（", "讯(", "（通讯员", "(通讯员", "（记者", "(记者", "通讯员");

    private static final PhraseSet SOURCES =
            PhraseSet.of("信息来源", "来源：", "来源:", "文章来源", "稿件来源", "发布时间", "发布日期", "作者：", "作者:", "编辑：", "编辑:");

    private RecordStarts() {}

    /** Whether a record begins at the section; the body of another stands above it. */
    static boolean at(List<Section> sections, int index) {
        if (!(sections.get(index) instanceof Section.Text text) || index + 1 == sections.size()) {
            return false;
        }
        String line = text.passage().text();
        if (NAMES.begins(line)) {
            return true;
        }
        if (Titles.titleOfRecord(line) || Titles.labelledTitle(line)) {
            return Titles.strongTitle(line) || opensBelow(sections, index);
        }
        if (!Titles.titleLine(line) || line.length() > LONGEST_HEADLINE || !closedAbove(sections, index)) {
            return false;
        }
        return ESSAYS.ends(line) || (headline(line) && datedBelow(sections, index));
    }

    /** 县妇联召开…推进会, 二工区班前会: names a meeting as its report or its notes do. */
    private static boolean headline(String line) {
        String bare = Titles.withoutRemark(line);
        return CONVENES.within(line) || (MEETINGS.ends(bare) && !BODIES.ends(bare));
    }

    /** Whether what stands above has come to its end: a sentence, a signature or a table, and no lead-in. */
    private static boolean closedAbove(List<Section> sections, int index) {
        if (!(sections.get(index - 1) instanceof Section.Text text)) {
            return true;
        }
        char last = text.passage().text().charAt(text.passage().text().length() - 1);
        return !Characters.endsClause(last) && last != '、';
    }

    private static boolean opensBelow(List<Section> sections, int index) {
        for (int i = index + 1; i < Math.min(index + 1 + OPENING_WITHIN, sections.size()); i++) {
            Section section = sections.get(i);
            if (section instanceof Section.Grid
                    || (section instanceof Section.Text next
                            && Titles.opening(next.passage().text()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next line is how a report or notes begin: with a dateline, or the day of the meeting. */
    private static boolean datedBelow(List<Section> sections, int index) {
        if (!(sections.get(index + 1) instanceof Section.Text next)) {
            return sections.get(index + 1) instanceof Section.Margin;
        }
        String text = next.passage().text();
        // 信息来源：…　发布时间：…: the page's own line between a headline and its report.
        if (SOURCES.begins(text) && index + 2 < sections.size()) {
            return datedBelow(sections, index + 1);
        }
        int reach = Math.min(text.length(), DATE_WITHIN);
        return DATELINES.begins(text) || (text.length() >= SHORTEST_OPENING && dated(text, reach));
    }

    private static boolean dated(String text, int reach) {
        for (int i = 1; i + 1 < reach; i++) {
            boolean month = text.charAt(i) == '月'
                    && Numerals.numeral(text.charAt(i - 1))
                    && Numerals.numeral(text.charAt(i + 1));
            if (month) {
                return true;
            }
        }
        return false;
    }
}

package io.duban.engine.analysis.layout;

import java.util.List;

/** 标题: what title lines look like. */
public final class Titles {
    private static final List<String> RECORD_ENDS =
            List.of("纪要", "会议记录", "记录", "讲话", "讲话稿", "发言", "发言稿", "发言提纲", "致辞", "简报", "报告", "主持词", "讲话提纲");
    private static final List<String> OPENINGS =
            List.of("时间", "会议时间", "日期", "地点", "会议地点", "主持", "会议名称", "出席", "参加", "同志们", "各位", "记录");

    private Titles() {}

    /** Whether a line can be a title at all: short, without a closing mark, not a label and its value, not a point. */
    public static boolean titleLine(String line) {
        return line.length() <= 60
                && line.length() >= 3
                && !Characters.endsSentence(line.charAt(line.length() - 1))
                && !Characters.endsClause(line.charAt(line.length() - 1))
                && line.indexOf('。') < 0
                && Label.at(line, 0) == null
                && !labelled(line);
    }

    /** Whether a line is the title of minutes, a record or a speech. */
    static boolean titleOfRecord(String line) {
        if (!titleLine(line) || line.length() > 45) {
            return false;
        }
        String bare = line.replaceFirst("[（(〔\\[].*$", "").strip();
        return bare.length() >= 4 && RECORD_ENDS.stream().anyMatch(bare::endsWith);
    }

    /** Whether a line is how the body of a record begins. */
    static boolean opening(String line) {
        return OPENINGS.stream().anyMatch(line::startsWith) || line.contains("召开") || line.contains("主持");
    }

    /** 时间：…, 出席人员: …: a label of up to eight characters before a colon. */
    static boolean labelled(String line) {
        for (int i = 1; i < Math.min(9, line.length()); i++) {
            if (line.charAt(i) == '：' || line.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }
}

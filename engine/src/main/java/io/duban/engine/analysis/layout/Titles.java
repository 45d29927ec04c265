package io.duban.engine.analysis.layout;

import io.duban.engine.analysis.lexicon.PhraseSet;

/** 标题: what title lines look like. */
public final class Titles {
    private static final int LONGEST = 60;
    private static final int LONGEST_OF_RECORD = 45;
    private static final int LONGEST_LABEL = 9;

    private static final PhraseSet RECORD_ENDS = PhraseSet.of(
            "纪要", "记录", "讲话", "讲话稿", "发言", "发言稿", "发言提纲", "致辞", "简报", "报告", "主持词", "讲话提纲", "的通知", "台账", "清单", "任务表",
            "分解表", "一览表", "销号表", "汇总表", "进度表", "责任表", "提纲", "会记录", "座谈摘要", "发言材料", "讲话要点", "发言要点");
    private static final PhraseSet STRONG_ENDS = PhraseSet.of(
            "会议纪要",
            "会议记录",
            "会纪要",
            "会记录",
            "上的讲话",
            "上的发言",
            "上的致辞",
            "上的讲话稿",
            "上的讲话范文",
            "上的发言范文",
            "会议纪要范文",
            "会议记录范文",
            "上的发言稿",
            "上的点评讲话",
            "上的总结讲话",
            "上的表态发言",
            "上的主持词",
            "上的表态检讨发言",
            "上的讲话提纲",
            "上的发言提纲",
            "上的讲话要点",
            "上的汇报");
    private static final PhraseSet FORMS = PhraseSet.of("记录", "记录表", "纪要", "记录单", "会议记录范文", "会议纪要范文", "记录模板", "纪要模板");
    private static final int LONGEST_RECORDER = 12;
    private static final PhraseSet PAPERS =
            PhraseSet.of("会议纪要", "纪要", "会议记录", "会议记录稿", "记录", "讲话稿", "发言稿", "标题", "题目", "会议简报");
    private static final PhraseSet OPENINGS = PhraseSet.of(
            "时间", "会议时间", "日期", "地点", "会议地点", "主持", "会议名称", "出席", "参加", "同志们", "各位", "记录", "大家", "今天", "刚才", "老师们",
            "同学们");

    private static final PhraseSet ISSUERS = PhraseSet.of(
            "公司", "集团", "委员会", "人民政府", "政府", "办公室", "局", "厅", "党委", "党组", "党工委", "管委会", "医院", "学校", "中学", "小学", "学院",
            "大学", "支部", "总支", "村委会", "居委会", "项目部", "街道办事处", "指挥部", "领导小组");
    private static final int LONGEST_ISSUER = 30;
    /** 7月19日上午: no title is made of these alone. */
    private static final String OF_A_DATE = "年月日号时分上下午晚早中第期一二三四五六七八九十〇零星周";

    private Titles() {}

    /** Whether a line can be a title at all: short, without a closing mark, not a label and its value, not a point. */
    public static boolean titleLine(String line) {
        if (line.length() > LONGEST || line.length() < 3) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        return (!Characters.endsSentence(last) || last == '？')
                && !Characters.endsClause(last)
                && line.indexOf('。') < 0
                && line.indexOf('\t') < 0
                && Label.at(line, 0) == null
                && !bracketed(line)
                && !labelled(line)
                && !listed(line)
                && line.chars().anyMatch(c -> Characters.han((char) c) && OF_A_DATE.indexOf(c) < 0)
                && !PaperMarks.mark(line);
    }

    /** 内部资料　　整理：办公室: a colon behind a wide blank, as in the head of a page. */
    private static boolean listed(String line) {
        int blank = Math.max(line.indexOf("　　"), line.indexOf("  "));
        return blank > 0 && Math.max(line.indexOf('：', blank), line.indexOf(':', blank)) > 0;
    }

    /** （2026年3月12日）: a line that only says when and by whom. */
    private static boolean bracketed(String line) {
        char last = line.charAt(line.length() - 1);
        boolean form = last == '】' && FORMS.startBefore(line, 1, line.length() - 1) > 0;
        return !form && Characters.bracket(line.charAt(0)) > 0 && Characters.bracket(last) < 0;
    }

    /** Whether a line is the title of minutes, a record or a speech. */
    static boolean titleOfRecord(String line) {
        return titleLine(line) && endsWith(line, RECORD_ENDS) && (!decimal(line) || strongTitle(line));
    }

    /** 2.1开场与致辞: a section of a paper. */
    private static boolean decimal(String line) {
        int dot = line.indexOf('.');
        return (dot == 1 || dot == 2)
                && dot + 1 < line.length()
                && Characters.digit(line.charAt(0))
                && Characters.digit(line.charAt(dot + 1));
    }

    /** Past a title in brackets in front of the first label of its head (【…会议记录】会议时间：…), or 0. */
    static int bracketedHead(String line) {
        int close = line.indexOf('】');
        boolean title = close > 4 && close <= LONGEST_OF_RECORD;
        return title && FORMS.startBefore(line, 1, close) > 0 && OPENINGS.endAt(line, close + 1) > 0 ? close + 1 : 0;
    }

    /** Where the words of a title begin behind the number of its part: 第一篇：…, 篇二：…. */
    public static int behindPart(String line) {
        int colon = colon(line);
        boolean part = colon > 0 && colon + 1 < line.length() && PartNumbers.bare(line.substring(0, colon));
        return part ? Characters.skipBlanks(line, colon + 1, line.length()) : 0;
    }

    /** 某某股份有限公司: whether a line only says whose paper it is, so that its title may stand below. */
    static boolean issuer(String line) {
        return ISSUERS.ends(line) && line.length() <= LONGEST_ISSUER;
    }

    /** Whether a line can hardly be anything but the title of minutes, a record or a speech. */
    static boolean strongTitle(String line) {
        return titleLine(line) && endsWith(line, STRONG_ENDS);
    }

    /** Whether a labelled line such as （二）…会议纪要 names a paper of its own and not a point about one. */
    static boolean labelledTitle(String line) {
        Label label = Label.at(line, 0);
        if (label == null) {
            return false;
        }
        String rest = line.substring(label.end()).strip();
        return strongTitle(rest) && !rest.startsWith("传达") && !rest.startsWith("学习") && !rest.startsWith("关于传达");
    }

    private static boolean endsWith(String line, PhraseSet ends) {
        // 护堤（北段）会议记录: a remark in its midst.
        if (line.length() <= LONGEST_OF_RECORD && line.length() >= 4 && ends.ends(line)) {
            return true;
        }
        String bare = withoutRemark(line);
        return bare.length() >= 4 && bare.length() <= LONGEST_OF_RECORD && ends.ends(bare);
    }

    /** Without a remark in brackets or the number of an issue at its end. */
    static String withoutRemark(String line) {
        int end = line.length();
        for (char bracket : new char[] {'（', '(', '〔', '[', '【'}) {
            int at = line.indexOf(bracket);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return line.substring(0, end).strip();
    }

    /** Whether the second line is the subtitle of the first: ——… */
    static boolean subtitle(String line, String next) {
        return (next.startsWith("——") || next.startsWith("--"))
                && next.length() > 4
                && line.length() + next.length() <= LONGEST
                && !Characters.endsClause(line.charAt(line.length() - 1))
                && !labelled(line)
                && line.indexOf('。') < 0
                && line.indexOf('】') < 0;
    }

    /** Whether a line is how the body of a record begins. */
    static boolean opening(String line) {
        return OPENINGS.begins(line)
                || line.contains("召开")
                || line.contains("主持")
                || TableHeads.head(line)
                || issue(line)
                || (line.startsWith("各") && line.endsWith("："));
    }

    /** 时间：…, 出席人员: …: a label of up to eight characters before a colon; 会议纪要：… is a title all the same. */
    static boolean labelled(String line) {
        int colon = colon(line);
        if (colon < 0) {
            return false;
        }
        if (colon >= LONGEST_LABEL) {
            return !Characters.han(line.charAt(Math.min(line.length() - 1, colon + 1)));
        }
        // 记录：高原: who took them, and no title.
        boolean recorder = line.startsWith("记录") && colon == 2 && line.length() <= LONGEST_RECORDER;
        boolean paper = PAPERS.endAt(line, 0, colon) == colon || PartNumbers.of(line) > 0;
        return recorder || !paper;
    }

    private static int colon(String line) {
        int wide = line.indexOf('：');
        int narrow = line.indexOf(':');
        return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
    }

    /** 2026年第5期（总第43期）: the number of an issue. */
    private static boolean issue(String line) {
        int at = line.indexOf('第');
        int end = at < 0 ? -1 : Numerals.end(line, at + 1);
        return end > at + 1 && end < line.length() && line.charAt(end) == '期' && line.length() <= LONGEST / 2;
    }

    /** Words that begin the header row of a table. */
    private static final class TableHeads {
        private static final PhraseSet WORDS = PhraseSet.of("序号", "编号", "项目", "任务", "责任单位", "工作任务");

        static boolean head(String line) {
            return (line.indexOf('\t') > 0 || line.indexOf('|') > 0) && WORDS.begins(line);
        }
    }
}

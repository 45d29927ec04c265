package io.duban.engine.analysis.layout;

import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.regex.Pattern;

/** 网页杂质: lines that belong to the page around a record and not to it. */
final class NoiseLines {
    /** 08:15:42: no person writes seconds into the head of minutes. */
    private static final Pattern SECONDS = Pattern.compile("\\d{1,2}:\\d{2}:\\d{2}");

    private static final PhraseSet SITES = PhraseSet.of("网", "网站", "新闻网", "在线", "日报", "晚报", "论坛", "素材库", "文库");
    private static final PhraseSet NETS = PhraseSet.of(
            "管网", "电网", "路网", "渔网", "联网", "水网", "热网", "铁网", "拉网", "入网", "组网", "天网", "城网", "局域网", "铁丝网", "一张网");
    /** 工作动态: the column of a site that a page stands in. */
    private static final PhraseSet COLUMNS = PhraseSet.of(
            "工作动态", "基层党建", "党建动态", "党建工作", "乡镇动态", "镇街动态", "部门动态", "基层动态", "县区动态", "区县动态", "街镇动态", "政务动态", "动态要闻",
            "要闻动态", "政务要闻", "今日要闻", "新闻中心", "新闻动态", "时政要闻", "本地要闻", "图片新闻", "通知公告", "部门信息", "乡镇信息", "工作信息", "政务信息",
            "新闻资讯", "公司新闻", "校园新闻");

    /** 主办：青河县人民政府　承办：…: who runs a site, where 主办：县住建局　协办：… shares out work. */
    private static final Pattern RUN_BY =
            Pattern.compile("(?=.*主办(?:单位)?[:：].{2,30}(?:政府|委员会|办公室|宣传部))(?=.*(?:主管|承办)(?:单位)?[:：])[^。！]{10,120}");

    private static final int SHORT_SITE = 8;
    private static final int LONGEST_SITE = 20;
    private static final int YEAR = 4;
    private static final int LONGEST = 400;
    private static final int LONGEST_CREDIT = 90;
    private static final int LONGEST_INDEX = 160;

    private static final int LONGEST_CARD = 60;
    /** 约3.09千字, 发布于…, 文件大小：…: what a site that shares papers says of one. */
    private static final Pattern CARD = Pattern.compile(
            "[-•·*]?\\s*(?:约\\s*[\\d.]+\\s*[千万]?字|约\\s*\\d+\\s*页|\\d{4}-\\d{2}-\\d{2}\\s*发布于.{2,8}|举报|收藏|点赞|下载|分享|版权申诉"
                    + "|(?:文件名称|文件大小|文档大小|文档页数|总页数|总字数|文档格式|上传时间|上传人|下载次数|所属分类|文档编号)[:：].*)");

    /** X.docx, X网logo; most lines are told apart by their last characters. */
    private static final Pattern FILE =
            Pattern.compile("[-•·*]?\\s*(?:.{2,40}\\.(?:docx?|pdf|pptx?|xlsx?|wps)(?:VIP)?|.{1,12}(?:logo|LOGO|Logo))");

    private static final PhraseSet FILE_ENDS = PhraseSet.of(
            ".doc", ".docx", ".pdf", ".ppt", ".pptx", ".xls", ".xlsx", ".wps", "VIP", "logo", "LOGO", "Logo");

    private static final PhraseSet INDEX_ENTRIES =
            PhraseSet.of("名称", "标题", "文号", "关键字", "关键词", "主题词", "内容概述", "成文日期", "发文日期", "发布日期", "来源");

    private final PhraseSet starts = PhraseSet.table("noise/line-starts.txt");
    private final PhraseSet parts = PhraseSet.table("noise/line-parts.txt");
    private final PhraseSet credits = PhraseSet.table("noise/credits.txt");
    private final PhraseSet indexFields = PhraseSet.table("noise/index-fields.txt");

    boolean noise(String line) {
        return pageMark(line)
                || starts.begins(line)
                || (line.length() < LONGEST && parts.within(line))
                || breadcrumb(line)
                || site(line)
                || COLUMNS.endAt(line, 0) == line.length()
                || (line.length() <= LONGEST_CARD && card(line))
                || credit(line)
                || (line.length() <= LONGEST_INDEX
                        && line.contains("主办")
                        && RUN_BY.matcher(line).matches());
    }

    /** 索 引 号：…　发布机构：…; 体 裁 | 生效日期 |: a line of the table that government sites put above a paper. */
    boolean indexed(String line) {
        return line.length() <= LONGEST_INDEX
                && line.indexOf('。') < 0
                && indexFields.distinct(Characters.withoutBlanks(line)) >= 2;
    }

    /** 名 称：…, 文号：: an entry of that table which papers have as well, so that only its place right below the others tells. */
    boolean indexEntry(String line) {
        String bare = Characters.withoutBlanks(line);
        int field = Math.max(indexFields.endAt(bare, 0), INDEX_ENTRIES.endAt(bare, 0));
        return line.length() <= LONGEST_INDEX
                && field > 0
                && field < bare.length()
                && Characters.colon(bare.charAt(field));
    }

    private static boolean card(String line) {
        return CARD.matcher(line).matches()
                || (FILE_ENDS.ends(line) && FILE.matcher(line).matches());
    }

    /** 首页 > 要闻 > 正文: where a page stands in its site. */
    private static boolean breadcrumb(String line) {
        int steps = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '>' || c == '»' || c == '›' || c == '＞') {
                steps++;
            } else if (Characters.endsSentence(c) || Characters.endsClause(c)) {
                return false;
            }
        }
        boolean home = line.startsWith("首页") || line.startsWith("网站") || line.startsWith("站内");
        return line.length() <= LONGEST_CREDIT && line.charAt(0) != '>' && (steps >= 2 || (steps == 1 && home));
    }

    /** 青河新闻网, 青河素材库 首页: whose page it is. */
    private static boolean site(String line) {
        boolean home = line.length() <= LONGEST_SITE && (line.endsWith(" 首页") || line.startsWith("首页/"));
        return home || (line.length() <= SHORT_SITE && SITES.ends(line) && !NETS.ends(line));
    }

    /** 来源：X日报　作者：X　2026-03-20 07:45: who published a page and when: two credits, or one and a date in digits. */
    private boolean credit(String line) {
        if (line.length() > LONGEST_CREDIT) {
            return false;
        }
        int found = 0;
        boolean date = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '。') {
                return false;
            }
            date |= c == '-' && i >= 4 && Characters.digit(line.charAt(i - 1)) && Numerals.end(line, i - 4) == i;
            boolean begins = i == 0 || Characters.blank(line.charAt(i - 1));
            int end = begins ? credits.endAt(line, i) : -1;
            int colon = end > 0 ? Characters.skipBlanks(line, end, line.length()) : -1;
            if (colon > 0 && colon < line.length() && Characters.colon(line.charAt(colon))) {
                found++;
                i = end;
            }
        }
        return found >= 2
                || (found == 1 && date)
                || (date && SECONDS.matcher(line).find());
    }

    /** 第2页, 第 2 页 共 5 页, — 3 —, - 3 -, 3/12: what a printer puts between two halves of a sentence. */
    boolean pageMark(String line) {
        // 2026-03-20: when a page was published.
        if (line.length() > 16 || (line.length() >= 8 && Numerals.end(line, 0) == YEAR)) {
            return false;
        }
        boolean digits = false;
        boolean dashes = false;
        boolean words = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Numerals.numeral(c)) {
                digits = true;
            } else if (c == '-' || c == '—' || c == '–' || c == '－' || c == '·') {
                dashes = true;
            } else if (c == '第' || c == '页' || c == '共') {
                words |= c == '页';
            } else if (!Characters.blank(c) && c != '/' && c != ',' && c != '，') {
                return false;
            }
        }
        return digits && (words || (dashes && line.length() >= 3));
    }
}

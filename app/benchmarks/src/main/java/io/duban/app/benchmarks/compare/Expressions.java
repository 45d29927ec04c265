package io.duban.app.benchmarks.compare;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 正则: forty expressions such as one writes to look for the same things without an analyser. */
final class Expressions {
    private static final String DAY = "[〇零一二三四五六七八九十\\d]{1,3}[日号]";
    private static final String MONTH = "[〇零一二三四五六七八九十\\d]{1,3}月";
    private static final String YEAR = "(?:[〇零一二三四五六七八九\\d]{4}年|今年|明年|本年)";
    private static final String BEFORE = "(?:之?前|以前)";
    private static final String UNIT = "[\\u4e00-\\u9fa5]{2,12}(?:局|委|办公室|办|厅|中心|公司|集团|大队|支队|街道|学校|医院|站|所|科)";
    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";

    private static final List<Pattern> ALL = List.of(
                    // deadlines
                    YEAR + MONTH + DAY,
                    MONTH + DAY + BEFORE,
                    YEAR + "?" + MONTH + "(?:底|末|中旬|上旬|下旬)" + BEFORE + "?",
                    "(?:年|季度|月|周)(?:底|末)" + BEFORE + "?",
                    "第?[一二三四]季度",
                    "\\d+个?(?:工作日|日|天|周|月|年)(?:之?内|以内)",
                    NUMERAL + "个?(?:工作日|日|天|周|月|年)(?:之?内|以内)",
                    "每(?:天|日|周|月|季度|半年|年)",
                    "尽快|及时|抓紧|早日|适时|近期|立即",
                    "汛期前|节前|雨季前|开学前|会后",
                    // units
                    UNIT + "(?:牵头|负责|主办)",
                    "由" + UNIT,
                    UNIT + "(?:、" + UNIT + ")+",
                    "(?:责任单位|牵头单位|配合单位|责任部门)[:：][^。\\n]+",
                    UNIT + "(?:配合|协助|参与)",
                    "(?:各|有关|相关)(?:县区|乡镇|街道|部门|单位|地方)",
                    "(?:市|县|区|镇|乡)(?:委|政府|人大|政协|纪委)",
                    // tasks
                    "(?:会议)?(?:要求|强调|明确|决定|指出|议定)[，,：:]",
                    "(?:要|应|须|必须|务必)[^，。；\\n]{2,30}",
                    "(?:进一步|切实|全面|扎实)[^，。；\\n]{2,20}",
                    "(?:原则)?同意[^。\\n]{2,60}",
                    "(?:排查|整改|修复|督查|清理|巡查)[^，。；\\n]{1,20}",
                    "(?:完成|落实|报送|提交|上报)[^，。；\\n]{0,20}",
                    // accountability
                    "(?:依法|依规|依纪|严肃)[^，。；\\n]{0,10}(?:问责|追责|处理|追究)",
                    "(?:通报批评|约谈|诫勉|一票否决)",
                    "追究[^，。；\\n]{0,20}责任",
                    "对[^，。；\\n]{2,30}的(?:单位|部门|个人|责任人)",
                    // the meeting
                    "(?:时间|会议时间)[:：\\s][^\\n]+",
                    "(?:地点|会议地点)[:：\\s][^\\n]+",
                    "(?:主持人?|主持)[:：\\s][\\u4e00-\\u9fa5]{2,4}",
                    "(?:出席|列席|参加|参会|请假|缺席)(?:人员)?[:：\\s][^\\n]+",
                    "(?:记录|整理|审核|签发)(?:人)?[:：\\s][\\u4e00-\\u9fa5]{2,4}",
                    "第" + NUMERAL + "次[^，。\\n]{0,20}会议",
                    "[（(]第?\\d+期[）)]",
                    // layout
                    "^" + NUMERAL + "、",
                    "^[（(]" + NUMERAL + "[）)]",
                    "^\\d+[.．、]",
                    "[×XxＸ]{2,}|_{2,}|…{2,}",
                    "会议纪要|会议记录|办公会议|常务会议",
                    "\\d+(?:\\.\\d+)?(?:万元|亿元|%|％|公里|亩|户|人)")
            .stream()
            .map(expression -> Pattern.compile(expression, Pattern.MULTILINE))
            .toList();

    private Expressions() {}

    /** How often any of them is found. */
    static long count(String text) {
        long found = 0;
        for (Pattern pattern : ALL) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }
}

package io.duban.app.benchmarks.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * 编造的纪要: minutes of the length of real ones; the same number gives the same text, and no two numbers do. One in a
 * hundred says what the one before it says, in the name of another unit: a batch has copies, and is not all of one mould.
 */
public final class InventedMinutes {
    private static final List<String> TOPICS =
            List.of("防汛备汛", "校舍安全", "粮食收储", "乡村道路", "燃气排查", "污水管网", "森林防火", "义务教育", "招商引资", "社区养老");
    private static final List<String> UNITS =
            List.of("县水务局", "县教育局", "县财政局", "县住建局", "县应急管理局", "县林业局", "县民政局", "县交通运输局", "各乡镇", "有关部门");
    private static final List<String> WORKS = List.of("排查", "修复", "更换", "清理", "巡查", "疏通", "加固", "检修");
    private static final List<String> TIMES = List.of("4月底前", "6月30日前", "9月15日前", "年底前", "10个工作日内", "尽快", "每月底", "");
    private static final List<String> PEOPLE = List.of("林致远", "周敏", "韩立", "苏文", "陈屿", "赵川", "沈白", "何岸");
    private static final List<String> BEFORE =
            List.of("东", "西", "南", "北", "上", "下", "前", "后", "大", "小", "新", "老", "青", "白", "红", "金");
    private static final List<String> NAMED =
            List.of("桥", "渠", "坡", "湾", "坝", "沟", "井", "塘", "岭", "坪", "仓", "站", "闸", "堤", "巷", "棚");
    private static final int COPIES = 100;
    private static final int POINTS = 8;
    private static final int TASKS = 3;
    /** No minutes have a longer list under one heading. */
    private static final int LONGEST_LIST = 90;

    private InventedMinutes() {}

    /** The name of the unit of that number. */
    public static String unit(int number) {
        return "青禾县" + BEFORE.get(number % BEFORE.size()) + NAMED.get(number % (NAMED.size() - 1)) + "镇";
    }

    /** The paragraphs of the minutes of that number, as long as minutes usually are. */
    public static List<String> paragraphs(int number, String submittedBy) {
        return paragraphs(number, submittedBy, POINTS * TASKS);
    }

    /** The paragraphs of the minutes of that number, with about so many tasks, of eighty characters each. */
    public static List<String> paragraphs(int number, String submittedBy, int tasks) {
        boolean copied = number % COPIES == COPIES - 1;
        Random random = new Random(copied ? number - 1 : number);
        List<String> lines = new ArrayList<>();
        String topic = pick(TOPICS, random);
        lines.add(submittedBy + topic + "专题会议纪要");
        lines.add("（第" + (number + 1) + "期）");
        if (random.nextInt(10) > 0) {
            lines.add("时间：2026年" + (1 + random.nextInt(6)) + "月" + (1 + random.nextInt(28)) + "日上午9:00");
        }
        lines.add("地点：三楼会议室");
        lines.add("主持人：" + pick(PEOPLE, random));
        lines.add("出席：" + String.join("、", PEOPLE.subList(0, 3 + random.nextInt(5))));
        lines.add("会议听取了" + topic + "工作情况汇报，研究了下一步安排。现将议定事项纪要如下：");
        int points = Math.max(1, Math.min(tasks / TASKS, LONGEST_LIST));
        for (int point = 1; point <= points; point++) {
            lines.add(numeral(point) + "、关于" + pick(TOPICS, random) + "工作");
            addTasks(lines, tasks / points, random);
        }
        lines.add("对未按期完成任务的单位和个人，由县政府督查室通报批评，造成后果的依规依纪追究责任。");
        return lines;
    }

    /** A list of tasks, or one of lists where it would be too long. */
    private static void addTasks(List<String> lines, int tasks, Random random) {
        int each = (tasks + LONGEST_LIST - 1) / LONGEST_LIST;
        for (int first = 1; first <= tasks; first += each) {
            String heading = "（" + numeral((first - 1) / each + 1) + "）";
            if (each == 1) {
                lines.add(heading + task(random));
                continue;
            }
            lines.add(heading + pick(TOPICS, random) + "方面");
            for (int item = 1; item <= Math.min(each, tasks - first + 1); item++) {
                lines.add(item + "．" + task(random));
            }
        }
    }

    private static String task(Random random) {
        StringBuilder text = new StringBuilder("会议要求，");
        text.append(random.nextInt(6) > 0 ? pick(UNITS, random) + "要" : "要");
        text.append(pick(TIMES, random)).append(pick(WORKS, random)).append(places(random));
        text.append("，涉及")
                .append(places(random))
                .append("共")
                .append(random.nextInt(500))
                .append("处");
        text.append(random.nextInt(3) == 0 ? "，由" + pick(UNITS, random) + "牵头，" + pick(UNITS, random) + "配合。" : "。");
        return text.append("先看").append(places(random)).append("。").toString();
    }

    /** Places of no name that anybody has: what nobody else says in the same order. */
    private static String places(Random random) {
        StringBuilder places = new StringBuilder();
        for (int part = 0; part < 4; part++) {
            places.append(part == 2 ? "和" : "").append(pick(BEFORE, random)).append(pick(NAMED, random));
        }
        return places.toString();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** 汉字数字, up to the ninety-nine that headings go to. */
    private static String numeral(int number) {
        String digits = "零一二三四五六七八九";
        String tens = number < 20 ? "" : digits.substring(number / 10, number / 10 + 1);
        String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
        return tens + (number < 10 ? "" : "十") + ones;
    }
}

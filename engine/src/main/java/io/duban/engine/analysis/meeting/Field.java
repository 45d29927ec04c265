package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Agenda;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 会议要素名目: the labels under which minutes give the elements of a meeting. */
enum Field {
    /** 会议名称. */
    NAME("会议名称", "会议主题", "会议名", "名称"),
    /** 时间. */
    TIME("会议时间", "开会时间", "召开时间", "会议日期", "会议开始时间", "开始时间", "起止时间", "录音时间", "时间", "日期"),
    /** 地点. */
    PLACE("会议地点", "开会地点", "召开地点", "地点", "地址", "会议地址"),
    /** 主持. */
    HOST(
            "会议主持人", "会议主持", "主持人员", "主持人", "主持", "主持者", "主席", "会议主席", "大会主席", "执行主席", "主持领导", "召集人", "召集人及主持人",
            "召集人和主持人", "会议召集人"),
    /** 记录. */
    RECORDER(
            "会议记录人", "会议记录员", "记录人员", "记录人", "记录员", "会议记录", "记录", "纪录", "纪录人", "整理人", "记录整理", "整理", "纪要整理", "笔录", "笔录人",
            "记录者", "书记员", "速记", "速记员", "整理者", "纪要整理人", "执笔", "执笔人"),
    /** 出席. */
    PRESENT("实到", "实到人员", "到"),
    /** 列席. */
    OBSERVERS("旁听", "旁听人员"),
    /** 请假. */
    ABSENT("因事请假", "因公请假", "未出席", "未出席人员", "未到人员", "未参加人员", "未到会人员", "未到", "缺", "缺勤", "缺勤人员"),
    /** 议题. */
    TOPICS(Agenda.LABELS);

    /** What may follow these is free: 出席董事, 列席单位, 请假人员. */
    private static final Map<String, Field> STEMS = Map.ofEntries(
            Map.entry("出席", PRESENT),
            Map.entry("参加", PRESENT),
            Map.entry("参会", PRESENT),
            Map.entry("与会", PRESENT),
            Map.entry("到会", PRESENT),
            Map.entry("实到", PRESENT),
            Map.entry("列席", OBSERVERS),
            Map.entry("请假", ABSENT),
            Map.entry("缺席", ABSENT));

    private static final Map<String, Field> BY_LABEL = byLabel();
    private static final int LONGEST_REST = 6;

    private final List<String> labels;

    Field(String... labels) {
        this(List.of(labels));
    }

    Field(List<String> labels) {
        this.labels = labels;
    }

    private static Map<String, Field> byLabel() {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : values()) {
            field.labels.forEach(label -> fields.put(label, field));
        }
        return Map.copyOf(fields);
    }

    /** The field of a label without blanks, or null where it is none of these. */
    static @Nullable Field of(String label) {
        Field exact = BY_LABEL.get(label);
        if (exact != null || label.length() < 2) {
            return exact;
        }
        String bare = label.startsWith("会议") ? label.substring(2) : label;
        Field stem = bare.length() < 2 ? null : STEMS.get(bare.substring(0, 2));
        return stem != null && bare.length() <= 2 + LONGEST_REST ? stem : null;
    }

    /** Whether its value is a list, which may run on over several lines. */
    boolean list() {
        return this == PRESENT || this == OBSERVERS || this == ABSENT;
    }
}

package io.duban.engine.analysis.meeting;

import java.util.List;

/** 会议要素名目: the labels under which minutes give the elements of a meeting. */
enum Field {
    /** 会议名称. */
    NAME("会议名称", "会议主题", "会议名", "名称"),
    /** 时间. */
    TIME("会议时间", "开会时间", "召开时间", "会议日期", "起止时间", "时间", "日期"),
    /** 地点. */
    PLACE("会议地点", "开会地点", "召开地点", "地点", "地址"),
    /** 主持. */
    HOST("会议主持人", "会议主持", "主持人员", "主持人", "主持"),
    /** 记录. */
    RECORDER("会议记录人", "记录人员", "记录人", "记录员", "会议记录", "记录", "整理人"),
    /** 出席. */
    PRESENT(
            "出席会议人员", "出席人员", "出席会议", "出席领导", "参会人员", "参加人员", "与会人员", "到会人员", "参会领导", "参加人", "参会人", "出席人", "出席", "参加",
            "到会", "实到"),
    /** 列席. */
    OBSERVERS("列席会议人员", "列席人员", "列席单位", "列席人", "列席"),
    /** 请假. */
    ABSENT("缺席会议人员", "请假人员", "缺席人员", "因事请假", "因公请假", "请假人", "缺席人", "未出席", "请假", "缺席"),
    /** 议题. */
    TOPICS("会议主要议题", "主要议题", "会议议题", "会议议程", "研究事项", "会议内容", "会议事项", "议题", "议程");

    private final List<String> labels;

    Field(String... labels) {
        this.labels = List.of(labels);
    }

    List<String> labels() {
        return labels;
    }
}

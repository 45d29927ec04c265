package io.duban.engine.rule.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 列: what the columns of a table are called. */
enum Column {
    /** 编号. */
    ID("编号", "id", true),
    /** 标题. */
    TITLE("标题", "title", true),
    /** 材料类型. */
    KIND("材料类型", "kind", false),
    /** 要素. */
    ELEMENT("要素", "element", true),
    /** 条件. */
    CONDITION("条件", "condition", true),
    /** 阈值. */
    THRESHOLD("阈值", "threshold", false),
    /** 严重程度. */
    SEVERITY("严重程度", "severity", false),
    /** 消息. */
    MESSAGE("消息", "message", true),
    /** 建议. */
    SUGGESTION("建议", "suggestion", false),
    /** 依据. */
    BASIS("依据", "basis", false),
    /** 备注, for the authors themselves. */
    REMARK("备注", "remark", false);

    private final String zh;
    private final String en;
    private final boolean needed;

    Column(String zh, String en, boolean needed) {
        this.zh = zh;
        this.en = en;
        this.needed = needed;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    static List<Column> needed() {
        return Stream.of(values()).filter(column -> column.needed).toList();
    }

    static Map<String, Column> byTitle() {
        Map<String, Column> titles = new LinkedHashMap<>();
        Stream.of(values()).forEach(column -> {
            titles.put(column.zh, column);
            titles.put(column.en, column);
        });
        return titles;
    }
}

package io.duban.engine.analysis.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 台账栏目: what a column of a ledger or task table holds, told by its header. */
enum LedgerColumn {
    /** 任务. */
    TASK(
            "整改措施", "工作措施", "议定事项", "工作任务", "重点任务", "任务内容", "任务事项", "工作内容", "工作事项", "主要任务", "具体任务", "目标任务", "重点工作",
            "整改要求", "整改内容", "行动项", "待办事项", "待办", "任务", "事项", "措施", "内容", "工作要求", "落实事项", "督办事项"),
    /** 牵头单位. */
    LEAD("牵头单位", "主办单位", "主责单位", "牵头部门", "第一责任单位", "主办部门", "牵头"),
    /** 配合单位. */
    SUPPORT("配合单位", "协办单位", "参与单位", "配合部门", "协助单位", "配合"),
    /** 责任单位. */
    RESPONSIBLE(
            "责任单位", "责任部门", "承办单位", "落实单位", "整改责任单位", "责任人", "负责人", "责任领导", "整改责任人", "包保领导", "分管领导", "承办部门", "责任主体"),
    /** 完成时限. */
    DEADLINE(
            "完成时限", "办结时限", "完成时间", "时间节点", "时间要求", "办结时间", "整改时限", "时限", "截止时间", "截止日期", "完成期限", "期限", "整改期限", "进度要求",
            "频次");

    private final List<String> headers;

    LedgerColumn(String... headers) {
        this.headers = List.of(headers);
    }

    /** The column whose header this is, or null. */
    static @Nullable LedgerColumn of(String header) {
        String bare = header.replaceAll("[\\s　*（(].*$", "").replaceAll("[\\s　]", "");
        for (LedgerColumn column : values()) {
            if (column.headers.contains(bare)) {
                return column;
            }
        }
        return null;
    }

    /** How telling the header is: a more specific one wins where two columns claim to be the same. */
    int rank(String header) {
        int at = headers.indexOf(header.replaceAll("[\\s　*]", ""));
        return at < 0 ? headers.size() : at;
    }
}

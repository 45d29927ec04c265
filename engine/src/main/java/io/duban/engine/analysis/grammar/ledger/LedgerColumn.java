package io.duban.engine.analysis.grammar.ledger;

/** 台账栏目: what a column of a ledger or task table holds. */
enum LedgerColumn {
    /** 任务. */
    TASK,
    /** 牵头单位. */
    LEAD,
    /** 配合单位. */
    SUPPORT,
    /** 责任单位. */
    RESPONSIBLE,
    /** 完成时限. */
    DEADLINE
}

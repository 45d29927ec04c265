package io.duban.api.record;

import java.util.Locale;

/** 会议主体: whose meeting a record is of. Each has laws of its own: who must be there, what must be signed. */
public enum GoverningBody {
    /** 政府常务会: executive meetings of a government, and those that its head calls. */
    GOVERNMENT,
    /** 党组、党委会: leading bodies of the Party. */
    PARTY,
    /** 村民代表会议, 村民会议. */
    VILLAGERS,
    /** 业主大会, 业主委员会. */
    OWNERS,
    /** 公司董事会、股东会: bodies of a company. */
    COMPANY,
    /** 部门专题会: meetings of a department or on one subject. */
    DEPARTMENT,
    /** 其他: any other, or one that was not recognised. */
    GENERAL;

    /** The name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

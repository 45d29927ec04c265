package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.lexicon.PhraseSet;

/** 比率: so much in a period, or what a period is an attribute of: 每年可接待三万人, 每年3000元, 每月扣20分, 每年的活动月, 每日检测量. */
final class Rates {
    private static final String QUANTITIES = "量额率";
    private static final PhraseSet RATES =
            PhraseSet.of("递增", "递减", "增长", "下降", "上涨", "上浮", "新增就业", "补助", "补贴", "租金", "产能", "人均");
    /** 每周约谈: and not about so much. */
    private static final PhraseSet SUMMONS = PhraseSet.of("约谈", "约请", "约见", "约访");

    private Rates() {}

    /** Whether so much, and no rhythm, follows a period; the cursor stays where it was. */
    static boolean follows(Cursor cursor) {
        int begin = cursor.at();
        boolean clock = cursor.number() >= 0 && cursor.peeks(":：点时月");
        cursor.moveTo(begin);
        if (clock || cursor.sees(SUMMONS)) {
            return false;
        }
        if (cursor.peeks("0123456789XxＸ×*扣罚的可能约") || cursor.sees(RATES)) {
            return true;
        }
        int start = cursor.at();
        cursor.moveTo(start + 1);
        boolean quantity = cursor.peeks(QUANTITIES);
        cursor.moveTo(start + 2);
        quantity |= cursor.peeks(QUANTITIES);
        cursor.moveTo(start);
        return quantity;
    }
}

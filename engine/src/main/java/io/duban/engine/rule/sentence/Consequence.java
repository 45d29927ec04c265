package io.duban.engine.rule.sentence;

/**
 * 结论语句: what may stand after 那么.
 *
 * @param sentence as it is written
 * @param effect what it says of the rule
 */
record Consequence(Sentence sentence, Effect effect) {

    /** 效果. */
    @FunctionalInterface
    interface Effect {
        void on(RuleDraft draft, Holes holes);
    }
}

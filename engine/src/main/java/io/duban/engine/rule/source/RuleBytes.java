package io.duban.engine.rule.source;

/**
 * 规则表文件: one file of a rule set that is more than text.
 *
 * @param file its name; without text
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, only read.
public record RuleBytes(RuleFile file, byte[] bytes) {

    /** Something wrong with the whole file. */
    public RuleSetException error(String zh, String en) {
        return file.error(0, zh, en);
    }

    /** Something wrong in a row. */
    public Diagnostic at(int row, String zh, String en) {
        return file.diagnostic(row, zh, en);
    }
}

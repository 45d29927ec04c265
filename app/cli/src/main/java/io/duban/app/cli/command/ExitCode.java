package io.duban.app.cli.command;

import io.duban.api.report.Report;
import io.duban.api.report.Verdict;

/** 退出码: what the program tells the shell. */
public final class ExitCode {
    /** 全部合格: everything was checked and is acceptable. */
    public static final int ACCEPTABLE = 0;
    /** 有不合格: something is not acceptable. */
    public static final int NOT_ACCEPTABLE = 1;
    /** 用法或配置错误: nothing was checked. */
    public static final int USAGE = 2;
    /** 有无法判定: nothing worse, but something could not be checked. */
    public static final int UNDETERMINED = 3;
    /** 内部错误. */
    public static final int INTERNAL = 4;

    private ExitCode() {}

    /** The code where no rule was asked, or none counts: only what could not be read matters. */
    public static int ofReading(Report report) {
        boolean complete =
                report.sources().stream().allMatch(source -> source.problems().isEmpty());
        return complete ? ACCEPTABLE : UNDETERMINED;
    }

    /** The code for a verdict on a batch. */
    public static int of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTABLE -> ACCEPTABLE;
            case NOT_ACCEPTABLE -> NOT_ACCEPTABLE;
            case UNDETERMINED -> UNDETERMINED;
        };
    }
}

package io.duban.app.cli.output;

/** 用法或配置错误: the user must change something before anything can be checked; its message is shown as it is. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, where, and what to do, in the user's language */
    public UsageException(String message) {
        super(message);
    }
}

package io.duban.app.cli.output;

/** 字体: bold and dim on a terminal that can, nothing elsewhere. */
public record Style(boolean color) {
    /** For headings. */
    public String bold(String text) {
        return wrap("1", text);
    }

    /** For what matters less. */
    public String dim(String text) {
        return wrap("2", text);
    }

    private String wrap(String code, String text) {
        return color && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}

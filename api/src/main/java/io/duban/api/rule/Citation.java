package io.duban.api.rule;

import java.util.Locale;

/**
 * 依据: where a requirement comes from.
 *
 * @param norm the norm with its number, such as {@code GB/T 9704-2012}
 * @param article the article or clause; may be empty
 * @param status how sure we are of it
 * @param url where it can be read; may be empty
 */
public record Citation(String norm, String article, Status status, String url) {
    /** Norm and article in one line, with a blank between them only where neither is Chinese. */
    public String label() {
        boolean blank = !norm.isEmpty() && norm.charAt(norm.length() - 1) < 0x80;
        return article.isEmpty() || !blank || article.charAt(0) >= 0x80 ? norm + article : norm + " " + article;
    }

    /** 依据状态. A rule none of whose citations is verified may not be an error by default. */
    public enum Status {
        /** 已核实: read in the text of the norm itself. */
        VERIFIED,
        /** 二手来源: seen in secondary sources only. */
        SECONDARY,
        /** 内部要求: a house rule; no norm was found. */
        HOUSE;

        /** The name in lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package io.duban.api;

/**
 * 双语文本: the same words in the two languages that Duban speaks.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record LocalizedText(String zh, String en) {
    /** The words in the given language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}

package io.duban.api;

import java.util.Locale;

/** 界面语言: the language of messages and reports; documents are Chinese either way. */
public enum Language {
    /** 中文. */
    ZH,
    /** English. */
    EN;

    /** Chinese for a Chinese locale, English for any other. */
    public static Language of(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? ZH : EN;
    }

    /** The Java locale for message bundles. */
    public Locale locale() {
        return this == ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}

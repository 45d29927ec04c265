package io.duban.app.report;

import io.duban.api.Language;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** 文案: the words of the reports in one language, from {@code messages.properties} and {@code messages_zh.properties}. */
public final class Messages {
    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    public static Messages in(Language language) {
        // Without the usual fallback: on a Chinese machine it would answer a wish for English in Chinese.
        Control asAsked = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        String name = Messages.class.getPackageName() + ".messages";
        return new Messages(
                language, ResourceBundle.getBundle(name, language.locale(), Messages.class.getClassLoader(), asAsked));
    }

    public Language language() {
        return language;
    }

    /** The text of a key with its {@code {0}}, {@code {1}}, … filled in. */
    public String text(String key, Object... arguments) {
        // As strings, since numbers would be grouped by the locale's habits.
        Object[] strings = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), language.locale()).format(strings);
    }

    /** The text of a key, or these words where there is none. */
    public String textOr(String key, String otherwise) {
        return bundle.containsKey(key) ? text(key) : otherwise;
    }
}

package io.duban.app.cli.output;

import io.duban.api.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** 界面文字: what the command line says, in the language chosen. */
public final class Messages {
    private static final String BASE_NAME = "io.duban.app.cli.messages";

    private final Language language;

    private Messages(Language language) {
        this.language = language;
    }

    /** The messages in a language, whatever the locale of the machine. */
    public static Messages in(Language language) {
        return new Messages(language);
    }

    /** The message of that key with its arguments filled in. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), language.locale()).format(arguments);
    }

    /** The language they are in. */
    public Language language() {
        return language;
    }

    /** All texts, for picocli's usage help. They are read when first asked for: most checks have nothing to say. */
    public ResourceBundle bundle() {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BASE_NAME, language.locale(), noFallback);
    }
}

package io.duban.app.cli.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * 输入: a source that has not been opened yet.
 *
 * @param name as the user would recognise it, with {@code /} between its parts
 * @param content opens it
 */
public record Input(String name, Content content) {
    /** Opens an input, once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** The same input, with something done each time it is about to be opened. */
    public Input onOpen(Runnable before) {
        return new Input(name, () -> {
            before.run();
            return content.open();
        });
    }
}

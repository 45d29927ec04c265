package io.duban.app.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * 控制台: the three standard streams, the language and what the terminal can do. Results go to {@link #out()},
 * everything said about them to {@link #err()}; both are UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output; unlike {@link System#out} it throws when nobody reads it any more
 * @param err standard error
 * @param messages in the language chosen
 * @param color whether to colour standard output
 * @param interactive whether standard error is a terminal, so that progress may be drawn there
 */
public record Console(
        InputStream in, OutputStream out, PrintStream err, Messages messages, boolean color, boolean interactive) {

    /** Writes a result to standard output. */
    public void print(String text) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        buffered.write(text.getBytes(StandardCharsets.UTF_8));
        buffered.flush();
    }

    /** Says something to the person at the keyboard. */
    public void tell(String key, Object... arguments) {
        err.println("duban: " + messages.text(key, arguments));
    }

    /** A usage error in the user's language. */
    public UsageException usage(String key, Object... arguments) {
        return new UsageException(messages.text(key, arguments));
    }
}

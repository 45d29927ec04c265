package io.duban.app.cli;

import io.duban.api.Language;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Consoles for tests: English, without colour, nothing to read. */
public final class Consoles {
    private Consoles() {}

    /** One whose output goes to the given stream, and what is said about it nowhere. */
    public static Console writingTo(OutputStream out) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Console(new ByteArrayInputStream(new byte[0]), out, nowhere, Messages.in(Language.EN), false, false);
    }

    /** One that nobody listens to. */
    public static Console silent() {
        return writingTo(new ByteArrayOutputStream());
    }
}

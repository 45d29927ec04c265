package io.duban.plugins.rtf;

import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.Remarks;
import io.duban.api.document.UnreadableException;
import io.duban.plugins.rtf.State.Destination;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** RTF 解释: follows groups and control words and hands on the text that they show. */
final class RtfDocument {
    private final Lexer lexer;
    private final ReadLimits limits;
    private final ReadClock clock;
    private final Charsets charsets = new Charsets();
    private final Deque<State> groups = new ArrayDeque<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final Remarks remarks = new Remarks();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private State state = new State(Destination.BODY, charsets.usual(), 1, false, false, -1);
    private boolean isIgnorable;
    private int fallbacks;
    private int font;
    private long characters;

    RtfDocument(byte[] bytes, ReadLimits limits) {
        this.lexer = new Lexer(bytes);
        this.limits = limits;
        this.clock = ReadClock.start(limits);
    }

    Readable read(String format) throws UnreadableException {
        DocumentBuilder builder = new DocumentBuilder(format, limits);
        RtfText text = new RtfText(builder);
        for (Lexer.Token token = lexer.next(); token != Lexer.Token.END; token = lexer.next()) {
            switch (token) {
                case OPEN -> open();
                case CLOSE -> close(text);
                case WORD -> word(text);
                case SYMBOL -> symbol(text);
                default -> text(text);
            }
        }
        flush(text);
        text.end();
        if (!groups.isEmpty()) {
            // Groups that are open at the end: the file is truncated.
            remarks.count(NoticeKind.UNREAD_PARTS, groups.size());
        }
        if (builder.isEmpty()) {
            throw remarks.nothing();
        }
        return new Readable(builder.revisions(remarks.revisions()).build(), remarks.notices());
    }

    private void open() throws UnreadableException {
        clock.check();
        if (groups.size() >= limits.of(Limit.DEPTH)) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, "nests groups deeper than " + limits.of(Limit.DEPTH) + " levels");
        }
        groups.push(state);
        fallbacks = 0;
    }

    private void close(RtfText text) {
        flush(text);
        Destination inner = state.destination();
        if (!groups.isEmpty()) {
            state = groups.pop();
        }
        if (inner != state.destination()) {
            text.finish(inner);
        }
        isIgnorable = false;
        fallbacks = 0;
    }

    private void text(RtfText text) throws UnreadableException {
        if (fallbacks > 0) {
            fallbacks--;
            return;
        }
        if (!state.isShown()) {
            note(state.hidden() ? NoticeKind.HIDDEN_TEXT : NoticeKind.TRACKED_CHANGES);
            return;
        }
        if (state.destination() == Destination.LABEL && charsets.isSymbol(font)) {
            return;
        }
        count();
        pending.write(lexer.value());
        if (pending.size() >= 1 << 16) {
            flush(text);
        }
    }

    /** Only what would show but for the property itself is worth a notice. */
    private void note(NoticeKind kind) {
        if ((state.hidden() || state.deleted())
                && new State(state.destination(), state.charset(), 0, false, false, -1).isShown()) {
            remarks.count(kind, 1);
        }
    }

    private void count() throws UnreadableException {
        if (++characters > 2 * limits.of(Limit.CHARACTERS)) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "more than " + limits.of(Limit.CHARACTERS) + " characters of text; split the file");
        }
    }

    private void flush(RtfText text) {
        if (pending.size() > 0) {
            text.append(state.destination(), pending.toString(state.charset()));
            pending.reset();
        }
    }

    private void append(RtfText text, String characters) throws UnreadableException {
        flush(text);
        if (state.isShown()) {
            count();
            text.append(state.destination(), characters);
        } else {
            note(state.hidden() ? NoticeKind.HIDDEN_TEXT : NoticeKind.TRACKED_CHANGES);
        }
    }

    private void symbol(RtfText text) throws UnreadableException {
        switch (lexer.value()) {
            case '*' -> isIgnorable = true;
            case '\\', '{', '}' -> text(text);
            case '~' -> append(text, " ");
            case '_' -> append(text, "-");
            case '\n', '\r' -> {
                flush(text);
                text.paragraph(state.destination());
            }
            default -> {
                // Optional hyphens, index entries.
            }
        }
    }

    private void word(RtfText text) throws UnreadableException {
        boolean mayIgnore = isIgnorable;
        isIgnorable = false;
        if (lexer.word().equals("bin")) {
            lexer.skip(lexer.number());
            return;
        }
        if (lexer.word().equals("u")) {
            unicode(text);
            return;
        }
        flush(text);
        Destination destination = Destinations.of(lexer.word());
        if (destination != null) {
            enter(destination);
        } else if (mayIgnore) {
            state = state.to(Destination.SKIPPED);
        } else if (!property(text) && state.isShown()) {
            Marks.set(lexer.word(), lexer.number(), state.destination(), text);
        }
    }

    private void enter(Destination destination) {
        switch (lexer.word()) {
            case "pict" -> remarks.picture();
            case "annotation" -> remarks.count(NoticeKind.COMMENTS, 1);
            case "objdata" -> remarks.count(NoticeKind.EMBEDDED_OBJECTS, 1);
            default -> {
                // Nothing that anybody must be told.
            }
        }
        // What is skipped stays so, but for the box within a shape.
        if (state.destination() != Destination.SKIPPED) {
            state = state.to(destination);
        }
    }

    private void unicode(RtfText text) throws UnreadableException {
        if (fallbacks == 0 || pending.size() > 0) {
            flush(text);
        }
        append(text, Character.toString((char) lexer.number()));
        fallbacks = state.fallback();
    }

    /** What holds from here on; false for anything else. */
    private boolean property(RtfText text) {
        switch (lexer.word()) {
            case "ansicpg" -> {
                charsets.codePage(lexer.number());
                state = state.in(charsets.usual());
            }
            case "uc" -> state = state.withFallback(Math.max(0, Math.min(4, lexer.number())));
            case "f" -> {
                font = lexer.number();
                state = state.in(charsets.ofFont(font));
            }
            case "fcharset" -> {
                if (state.destination() == Destination.FONTS) {
                    charsets.font(font, lexer.number());
                }
            }
            case "v" -> state = state.hiding(lexer.isOn());
            case "deleted" -> state = state.deleting(lexer.isOn());
            case "revised" -> remarks.count(NoticeKind.TRACKED_CHANGES, 1);
            case "plain" -> state = state.plain(charsets.usual());
            case "pard" -> {
                if (state.destination() == Destination.BODY) {
                    text.resetParagraph();
                }
            }
            case "s" -> {
                state = state.destination() == Destination.STYLES ? state.defining(lexer.number()) : state;
                if (state.destination() == Destination.BODY) {
                    text.level(headings.getOrDefault(lexer.number(), 0));
                }
            }
            case "outlinelevel" -> outline(text);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void outline(RtfText text) {
        int level = lexer.number() < 9 ? lexer.number() + 1 : 0;
        if (state.destination() == Destination.STYLES) {
            headings.put(state.style(), level);
        } else if (state.destination() == Destination.BODY) {
            text.level(level);
        }
    }
}

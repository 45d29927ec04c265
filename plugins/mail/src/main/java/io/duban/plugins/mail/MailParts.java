package io.duban.plugins.mail;

import io.duban.api.document.ContainerReader.Parts;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** 邮件内容: hands on attachments as they come, and the text at the end. */
final class MailParts {
    /** A shorter text beside attachments is a covering note. */
    private static final int LONGEST_NOTE = 150;

    private final ReadLimits limits;
    private final ReadClock clock;
    private final Parts parts;
    private String plain = "";
    private String html = "";
    private int attachments;
    private long expanded;

    MailParts(ReadLimits limits, Parts parts) {
        this.limits = limits;
        this.clock = ReadClock.start(limits);
        this.parts = parts;
    }

    void plain(String text) {
        plain = plain.isEmpty() ? text : plain + "\n" + text;
    }

    void html(String page) {
        html = html.isEmpty() ? page : html + page;
    }

    /** Most bytes that the next part may have. */
    int allowed() {
        long left = Math.min(limits.of(Limit.SOURCE_BYTES), limits.of(Limit.EXPANDED_BYTES) - expanded);
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE - 8L, left));
    }

    void attachment(String name, byte[] bytes) throws UnreadableException {
        count(bytes.length);
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        parts.part(last.isEmpty() || last.equals("..") ? "附件" + attachments : last, bytes);
    }

    /** The text itself, a source among the others. */
    void finish() {
        String shown = html.isEmpty() ? plain : html.replaceAll("(?s)<style.*?</style>|<[^>]*>|&nbsp;", " ");
        int length = shown.replaceAll("\\s+", "").length();
        if (length == 0 || (attachments > 0 && length < LONGEST_NOTE)) {
            return;
        }
        String text = "\uFEFF" + (html.isEmpty() ? plain : html);
        parts.part(html.isEmpty() ? "正文.txt" : "正文.html", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether somebody attached it or a page shows it: pictures in signatures are nobody's minutes. */
    static boolean isDecoration(String mimeType, boolean attached, boolean shown) {
        return mimeType.toLowerCase(Locale.ROOT).startsWith("image/") && !attached && shown;
    }

    private void count(int length) throws UnreadableException {
        clock.check();
        expanded += length;
        attachments++;
        if (attachments > limits.of(Limit.ENTRIES) || expanded > limits.of(Limit.EXPANDED_BYTES)) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, "more attachments than allowed; save them and check the folder");
        }
    }
}

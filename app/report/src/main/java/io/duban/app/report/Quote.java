package io.duban.app.report;

import io.duban.api.report.Finding.Evidence;

/**
 * 引文: a piece of evidence cut into what stands before, in and after the matched words; a match that reaches beyond the
 * context ends with it.
 */
public record Quote(String before, String matched, String after) {
    private static final String LEFT_OUT = "…";
    private static final int AROUND = 40;
    private static final int MATCHED = 160;

    public static Quote of(Evidence evidence) {
        String context = evidence.context();
        int start = within(context, evidence.location().start() - evidence.contextStart());
        int end = within(context, evidence.location().end() - evidence.contextStart());
        return new Quote(context.substring(0, start), context.substring(start, end), context.substring(end));
    }

    /** The quote with long text left out, so that it takes a few lines of a terminal and not a page. */
    public Quote shortened() {
        String left =
                before.length() > AROUND ? LEFT_OUT + before.substring(cut(before, before.length() - AROUND)) : before;
        String right = after.length() > AROUND ? after.substring(0, cut(after, AROUND)) + LEFT_OUT : after;
        if (matched.length() <= MATCHED) {
            return new Quote(left, matched, right);
        }
        String head = matched.substring(0, cut(matched, MATCHED - AROUND));
        String tail = matched.substring(cut(matched, matched.length() - AROUND));
        return new Quote(left, head + LEFT_OUT + tail, right);
    }

    /** The offset, or the next where it would tear a character in two. */
    private static int cut(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
    }

    private static int within(String context, int offset) {
        return Math.max(0, Math.min(context.length(), offset));
    }
}

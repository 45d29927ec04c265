package io.duban.app.report;

import io.duban.api.report.Finding.Evidence;

/**
 * 引文: a piece of evidence cut into what stands before, in and after the matched words; a match that reaches beyond the
 * context ends with it.
 */
record Quote(String before, String matched, String after) {
    static Quote of(Evidence evidence) {
        String context = evidence.context();
        int start = within(context, evidence.location().start() - evidence.contextStart());
        int end = within(context, evidence.location().end() - evidence.contextStart());
        return new Quote(context.substring(0, start), context.substring(start, end), context.substring(end));
    }

    private static int within(String context, int offset) {
        return Math.max(0, Math.min(context.length(), offset));
    }
}

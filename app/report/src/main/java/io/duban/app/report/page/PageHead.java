package io.duban.app.report.page;

import io.duban.api.Language;
import io.duban.app.report.Messages;

/** 页首: what every page begins with: its language, what it may do, and how it looks. Nothing is ever fetched. */
public final class PageHead {
    private PageHead() {}

    /**
     * Everything up to and with the opening of the body.
     *
     * @param style the sheet, written into the page
     * @param scripts the script that may run, as a policy has it, such as {@code 'sha256-…'}; empty for none
     * @param kind class of the body; may be empty
     */
    public static String of(Messages messages, String title, String style, String scripts, String kind) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body%s>
                """
                .formatted(
                        messages.language() == Language.ZH ? "zh-CN" : "en",
                        scripts.isEmpty() ? "" : "; script-src " + scripts,
                        Html.of(title),
                        style,
                        kind.isEmpty() ? "" : " class=\"" + kind + "\"");
    }
}

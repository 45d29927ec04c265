package io.duban.app.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.app.report.Messages;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** 页面框架: what stands before and behind the report. The policy allows this one script and nothing from elsewhere. */
final class ReportFrame {
    private ReportFrame() {}

    static String head(Messages messages, String style) throws IOException {
        String script = "'sha256-" + digest(script()) + "'";
        return PageHead.of(messages, messages.text("report.title"), style, script, "report");
    }

    static String tail() throws IOException {
        return "<dialog id=\"page\"></dialog>\n<script>" + script() + "</script>\n</body>\n</html>\n";
    }

    private static String script() throws IOException {
        return Html.resource("report.js");
    }

    private static String digest(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

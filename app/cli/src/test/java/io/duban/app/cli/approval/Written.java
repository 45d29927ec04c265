package io.duban.app.cli.approval;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.app.report.InspectTextWriter;
import io.duban.app.report.page.InspectHtmlWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** 输出: all writers there are, and what they write. */
final class Written {
    private Written() {}

    static Stream<ReportWriter> writers() {
        return Stream.concat(
                ServiceLoader.load(ReportWriter.class).stream().map(ServiceLoader.Provider::get),
                Stream.of(new InspectTextWriter(false), new InspectHtmlWriter()));
    }

    static byte[] by(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    /** The parts of an office file by their names, in their order. */
    static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}

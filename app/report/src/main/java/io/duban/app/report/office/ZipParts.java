package io.duban.app.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 压缩包条目: parts of an office file, all of one time, so that the same content gives the same bytes. */
final class ZipParts {
    // The earliest that a zip file can tell; in local time, as zip files have it, so the zone does not matter.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipParts() {}

    /** Writes a part as it comes. */
    @FunctionalInterface
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    static void put(ZipOutputStream zip, String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        part.write(zip);
        zip.closeEntry();
    }

    static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        put(zip, name, out -> out.write(content));
    }
}

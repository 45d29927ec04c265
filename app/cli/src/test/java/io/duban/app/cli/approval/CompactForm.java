package io.duban.app.cli.approval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** 紧凑形式: what a format says without how it says it, so that a difference shows what changed, a line each. */
final class CompactForm {
    private CompactForm() {}

    /** Of a file of that name; formats that are made for people to read as they are stay so. */
    static String of(String name, byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> JsonForm.digests(text);
            case "sarif" -> JsonForm.results(text);
            case "xml" -> PageForm.failures(text);
            case "html" -> PageForm.text(text);
            case "xlsx" -> OfficeForm.cells(bytes);
            case "docx" -> OfficeForm.paragraphs(bytes);
            case "ics" -> CalendarForm.events(text);
            default -> text;
        };
    }
}

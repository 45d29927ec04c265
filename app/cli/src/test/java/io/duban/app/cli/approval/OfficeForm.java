package io.duban.app.cli.approval;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** 办公文件的紧凑形式. */
final class OfficeForm {
    private OfficeForm() {}

    /** The rows of all sheets of a workbook, cells apart by strokes; dates are numbers of days. */
    static String cells(byte[] file) throws IOException {
        Map<String, String> parts = Written.parts(file);
        Iterator<Element> names = xml(requireNonNull(parts.get("xl/workbook.xml")))
                .select("sheet")
                .iterator();
        StringBuilder text = new StringBuilder();
        parts.forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/")) {
                text.append("== ").append(names.next().attr("name")).append('\n');
                for (Element row : xml(part).select("row")) {
                    text.append(row.select("c").stream().map(Element::text).collect(joining(" | ")))
                            .append('\n');
                }
            }
        });
        return text.toString();
    }

    /** The paragraphs of a Word file, each comment in brackets behind the words that it is about. */
    static String paragraphs(byte[] file) throws IOException {
        Map<String, String> parts = Written.parts(file);
        Map<String, String> comments = new HashMap<>();
        if (parts.containsKey("word/comments.xml")) {
            for (Element comment :
                    xml(requireNonNull(parts.get("word/comments.xml"))).select("w|comment")) {
                comments.put(comment.attr("w:id"), String.join(" ", texts(comment)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (Element paragraph :
                xml(requireNonNull(parts.get("word/document.xml"))).select("w|p")) {
            text.append(paragraph.select("w|t, w|commentRangeStart, w|commentReference").stream()
                            .map(piece -> piece(piece, comments))
                            .collect(joining()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String piece(Element piece, Map<String, String> comments) {
        return switch (piece.tagName()) {
            case "w:t" -> piece.wholeText();
            case "w:commentRangeStart" -> "⟦";
            default -> "⟧［" + comments.get(piece.attr("w:id")) + "］";
        };
    }

    private static List<String> texts(Element comment) {
        return comment.select("w|p").stream()
                .map(line -> line.select("w|t").stream().map(Element::wholeText).collect(joining()))
                .toList();
    }

    private static Element xml(String part) {
        return Jsoup.parse(part, Parser.xmlParser());
    }
}

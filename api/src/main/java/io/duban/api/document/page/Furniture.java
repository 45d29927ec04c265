package io.duban.api.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 页眉页脚页码: lines at the edge of pages that are page numbers by their form, or come back on other pages with nothing
 * changed but digits.
 */
final class Furniture {
    /** The part of the page at its top and at its bottom where it stands. */
    private static final float EDGE = 0.12f;
    /** Deeper than the third line from the edge is text. */
    private static final int DEEPEST = 3;

    private static final String PAGE_NUMBER = "[-—–－―·•\\s]*(?:[0-9０-９]{1,4}|[IVXLivxl]{1,6})[-—–－―·•\\s]*"
            + "|第?\\s*[0-9０-９]{1,4}\\s*页?\\s*[/／,，共]?\\s*共?\\s*[0-9０-９]{1,4}\\s*页?|第\\s*[0-9０-９一二三四五六七八九十]{1,4}\\s*页";

    private final Map<String, Line> found = new LinkedHashMap<>();
    private final Map<String, Integer> pageOf = new HashMap<>();

    /** The pages without it. */
    List<Sheet> cutFrom(List<Sheet> pages) {
        Map<String, Integer> pagesWith = new HashMap<>();
        for (Sheet page : pages) {
            Set<String> shapes = new HashSet<>();
            edges(page).forEach(line -> shapes.add(shape(page, line)));
            shapes.forEach(shape -> pagesWith.merge(shape, 1, Integer::sum));
        }
        List<Sheet> cut = new ArrayList<>();
        for (Sheet page : pages) {
            List<Line> kept = new ArrayList<>(page.lines());
            for (Line line : edges(page)) {
                boolean comesBack =
                        pages.size() > 1 && pagesWith.getOrDefault(shape(page, line), 0) * 2 >= pages.size();
                if (line.text().strip().matches(PAGE_NUMBER) || (comesBack && pagesWith.get(shape(page, line)) > 1)) {
                    kept.remove(line);
                    String shape = shape(page, line);
                    found.putIfAbsent(shape, line);
                    pageOf.putIfAbsent(shape, page.number());
                }
            }
            cut.add(page.with(kept));
        }
        return cut;
    }

    /** What was cut, each text once, with the first page it stands on. */
    Map<String, Integer> texts() {
        Map<String, Integer> texts = new LinkedHashMap<>();
        found.forEach((shape, line) -> texts.putIfAbsent(line.text(), pageOf.getOrDefault(shape, 1)));
        return texts;
    }

    private static List<Line> edges(Sheet page) {
        List<Line> lines = page.lines();
        List<Line> edges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean top = i < DEEPEST && line.y() < EDGE * page.height();
            boolean bottom = i >= lines.size() - DEEPEST && line.y() > (1 - EDGE) * page.height();
            if (top || bottom) {
                edges.add(line);
            }
        }
        return edges;
    }

    /** Its text without digits and its height on the page, since sentences that come back stand elsewhere. */
    private static String shape(Sheet page, Line line) {
        return Math.round(20 * line.y() / page.height()) + line.text().replaceAll("[0-9\\s]+", "");
    }
}

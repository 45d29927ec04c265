package io.duban.api.document.page;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.UnreadableException;
import java.util.List;
import java.util.Map;

/** 页面文字: makes paragraphs of the glyphs on fixed pages, in the order in which people read them. */
public final class PageText {
    private PageText() {}

    /**
     * Adds the text of all pages: paragraphs joined over lines, columns and pages; at the end what is furniture, each
     * text once. Adds nothing where there is nothing but furniture.
     *
     * @throws UnreadableException if the text grows beyond the limit
     */
    public static void compose(List<Page> pages, DocumentBuilder builder) throws UnreadableException {
        Furniture furniture = new Furniture();
        List<Sheet> sheets = furniture.cutFrom(pages.stream().map(Page::sheet).toList());
        float width = pages.stream().map(Page::width).max(Float::compare).orElse(0f);
        List<Line> lines =
                sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList();
        Margins margins = Margins.of(lines, width);
        Paragraphs paragraphs = new Paragraphs();
        for (Sheet sheet : sheets) {
            List<List<Line>> runs = Columns.inOrder(sheet.lines(), sheet.width());
            for (List<Line> run : runs) {
                paragraphs.add(run, runs.size() > 1 ? Margins.of(run, 0) : margins, sheet.number());
            }
        }
        for (Paragraphs.Paragraph paragraph : paragraphs.finished()) {
            builder.page(paragraph.page()).confidence(paragraph.confidence()).paragraph(paragraph.text(), Role.BODY, 0);
        }
        if (builder.isEmpty()) {
            return;
        }
        for (Map.Entry<String, Integer> edge : furniture.texts().entrySet()) {
            builder.page(edge.getValue()).paragraph(edge.getKey(), Role.FURNITURE, 0);
        }
    }
}

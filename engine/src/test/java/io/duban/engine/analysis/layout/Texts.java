package io.duban.engine.analysis.layout;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import java.util.ArrayList;
import java.util.List;

/** Documents of plain lines, for tests. */
public final class Texts {
    private Texts() {}

    /** A document whose paragraphs are the lines, blanks at their ends left out. */
    public static Document document(String... lines) {
        String text = String.join("\n", lines);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            String bare = line.strip();
            if (!bare.isEmpty()) {
                int from = start + line.indexOf(bare);
                blocks.add(Block.Paragraph.body(
                        new Location(from, from + bare.length(), 0, blocks.size() + 1, blocks.size() + 1)));
            }
            start += line.length() + 1;
        }
        return new Document("text", text, blocks);
    }

    /** The only record of a document of these lines. */
    public static RecordText record(String... lines) {
        List<RecordText> records = new RecordSplitter().split(document(lines));
        if (records.size() != 1) {
            throw new AssertionError("not one record but " + records.size());
        }
        return records.get(0);
    }

    /** A passage that stands at the beginning of its document. */
    public static Passage passage(String text) {
        return Passage.of(text, Location.of(0, text.length()), 0);
    }
}

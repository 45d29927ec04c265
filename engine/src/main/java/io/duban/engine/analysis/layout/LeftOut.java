package io.duban.engine.analysis.layout;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 未计入的文字: the paragraphs of a document that no record has read: site noise, page marks, running headers. */
public final class LeftOut {
    private LeftOut() {}

    /** What the records do not read, in the order of the text. */
    public static List<Location> of(Document document, List<RecordText> records) {
        // A passage may begin behind a bullet, but it ends where its paragraph ends.
        Set<Integer> read = records.stream()
                .flatMap(record -> record.passages().stream())
                .flatMap(passage -> passage.pieces().stream())
                .map(piece -> piece.source().end())
                .collect(Collectors.toSet());
        return document.blocks().stream()
                .flatMap(block -> block instanceof Block.Paragraph ? Stream.of(block.location()) : Stream.empty())
                .filter(place -> !read.contains(place.end()))
                .toList();
    }
}

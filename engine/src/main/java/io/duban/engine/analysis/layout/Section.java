package io.duban.engine.analysis.layout;

import io.duban.api.document.Block;

/** A part of a record in reading order: running text or a table. */
public sealed interface Section {
    /** Running text. */
    record Text(Passage passage) implements Section {}

    /** A table. */
    record Grid(Block.Table table) implements Section {}
}

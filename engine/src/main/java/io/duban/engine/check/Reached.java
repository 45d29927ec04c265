package io.duban.engine.check;

import io.duban.engine.cache.SourceResult;
import io.duban.engine.likeness.ComparedSource;

/**
 * 已查文件: what came of a source by itself, and how to open it once more.
 *
 * @param from what it was, or was in
 * @param result what came of it
 */
record Reached(UnopenedSource from, SourceResult result) {

    /** What is compared of it. */
    ComparedSource compared() {
        return new ComparedSource(
                result.report().name(),
                result.report().records().stream().map(each -> each.record()).toList(),
                result.sketches());
    }
}

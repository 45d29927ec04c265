package io.duban.engine.cache;

import io.duban.api.document.Source;
import io.duban.api.report.SourceReport;
import java.util.Optional;

/** 结果缓存: results before baseline and waivers, so that these may change. Thread-safe; never throws. */
public interface ResultCache {
    /** Keeps nothing. */
    ResultCache NONE = new ResultCache() {
        @Override
        public Optional<SourceReport> find(Source source) {
            return Optional.empty();
        }

        @Override
        public void keep(Source source, SourceReport report) {}
    };

    /** What came of a source of these bytes, under the name it has now. */
    Optional<SourceReport> find(Source source);

    /** Keeps what came of a source, where that is possible. */
    void keep(Source source, SourceReport report);
}

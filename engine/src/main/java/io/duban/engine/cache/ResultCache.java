package io.duban.engine.cache;

import io.duban.api.document.Source;
import java.util.Optional;

/** 结果缓存: results of sources by themselves, so that others, baseline and waivers may change. Thread-safe; never throws. */
public interface ResultCache {
    /** Keeps nothing. */
    ResultCache NONE = new ResultCache() {
        @Override
        public Optional<SourceResult> find(Source source) {
            return Optional.empty();
        }

        @Override
        public void keep(Source source, SourceResult result) {}
    };

    /** What came of a source of these bytes, under the name it has now. */
    Optional<SourceResult> find(Source source);

    /** Keeps what came of a source, where that is possible. */
    void keep(Source source, SourceResult result);
}

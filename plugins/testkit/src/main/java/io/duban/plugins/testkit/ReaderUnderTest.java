package io.duban.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.Source;
import java.util.List;
import java.util.Set;

/** What the tests of a reader supply. */
public interface ReaderUnderTest {
    /** The reader; made by its public constructor, as {@code ServiceLoader} does. */
    DocumentReader reader();

    /** At least one file; together they show all {@link #features()}. */
    List<Sample> samples();

    /** What the format can hold; nothing for plain text. */
    default Set<Feature> features() {
        return Set.of();
    }

    /** Reads with the default limits, expecting success. */
    default Readable read(Source source) {
        ReadResult result = reader().read(source, ReadLimits.DEFAULT);
        assertThat(result).as(source.name()).isInstanceOf(Readable.class);
        return (Readable) result;
    }
}

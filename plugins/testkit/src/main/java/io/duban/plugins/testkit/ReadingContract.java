package io.duban.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Block.Table;
import io.duban.api.document.Document;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** 读取契约: what comes out of a file is its text, all of it, in order, at the right places. */
public interface ReadingContract extends ReaderUnderTest {
    @TestFactory
    default Stream<DynamicTest> everyBlockResolvesToExactlyItsText() {
        return each("texts", sample -> {
            Document document = read(sample.source()).document();
            assertThat(document.blocks().stream().map(block -> document.text(block.location())))
                    .containsExactlyElementsOf(sample.texts());
            assertThat(document.format()).isEqualTo(reader().id());
        });
    }

    @TestFactory
    default Stream<DynamicTest> blocksAreTrimmedOrderedAndApart() {
        return each("places", sample -> Places.check(read(sample.source()).document()));
    }

    @TestFactory
    default Stream<DynamicTest> tellsWhatTheTextDoesNotShow() {
        return each("notices", sample -> {
            Readable result = read(sample.source());
            assertThat(result.notices().stream().map(Notice::kind).collect(Collectors.toSet()))
                    .isEqualTo(sample.notices());
            sample.leftOut()
                    .forEach(absent -> assertThat(result.document().text()).doesNotContain(absent));
        });
    }

    @TestFactory
    default Stream<DynamicTest> sameBytesGiveEqualDocumentsUnderAnyName() {
        return each("twice", sample -> assertThat(
                        read(new Source("other", sample.source().bytes().clone())))
                .isEqualTo(read(sample.source())));
    }

    @Test
    default void samplesShowEveryFeature() {
        assertThat(samples()).isNotEmpty();
        Set<Feature> shown =
                samples().stream().flatMap(sample -> sample.shows().stream()).collect(Collectors.toSet());
        List<Feature> wanted = new ArrayList<>(features());
        wanted.removeAll(List.of(Feature.ENCRYPTION, Feature.PACKAGE));
        assertThat(shown).containsAll(wanted);
        for (Sample sample : samples()) {
            sample.shows().stream()
                    .flatMap(feature -> feature.notice().stream())
                    .forEach(kind ->
                            assertThat(sample.notices()).as(sample.toString()).contains(kind));
            if (sample.shows().contains(Feature.MERGED_CELLS)) {
                assertThat(read(sample.source()).document().blocks())
                        .as(sample.toString())
                        .anyMatch(block -> spans(block, true))
                        .anyMatch(block -> spans(block, false));
            }
        }
    }

    private static boolean spans(Block block, boolean columns) {
        return block instanceof Table table
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> (columns ? cell.columnSpan() : cell.rowSpan()) > 1);
    }

    private Stream<DynamicTest> each(String what, Consumer<Sample> check) {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample + ": " + what, () -> check.accept(sample)));
    }
}

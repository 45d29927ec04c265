package io.duban.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Source;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** 识别契约: a reader has a name, is found, and knows its own files by their content and no others. */
public interface IdentityContract extends ReaderUnderTest {
    @Test
    default void idIsAShortLowerCaseWord() {
        assertThat(reader().id()).matches("[a-z][a-z0-9-]{0,15}");
    }

    @Test
    default void extensionsAreLowerCaseWithoutDot() {
        assertThat(reader().extensions()).isNotEmpty().allMatch(extension -> extension.matches("[a-z0-9]+"));
    }

    @Test
    default void isFoundByServiceLoaderUnderItsId() {
        assertThat(ServiceLoader.load(DocumentReader.class).stream().map(ServiceLoader.Provider::get))
                .as("META-INF/services/" + DocumentReader.class.getName())
                .filteredOn(found -> found.id().equals(reader().id()))
                .hasSize(1)
                .hasOnlyElementsOfType(reader().getClass());
    }

    @TestFactory
    default Stream<DynamicTest> knowsItsOwnFilesWhateverTheirName() {
        return samples().stream().flatMap(sample -> Stream.of(sample.source().name(), "upload", "report.xyz", "照片.jpg")
                .map(name -> DynamicTest.dynamicTest(sample + " as " + name, () -> assertThat(
                                reader().probe(new Source(name, sample.source().bytes())))
                        .isNotEqualTo(Probe.NO))));
    }

    @TestFactory
    default Stream<DynamicTest> disownsForeignFilesWhateverTheirName() {
        Optional<String> own = reader().extensions().stream().sorted().findFirst();
        return Foreign.signatures().entrySet().stream().flatMap(foreign -> Stream.of("file." + own.orElse(""), "file")
                .map(name -> DynamicTest.dynamicTest(foreign.getKey() + " as " + name, () -> assertThat(
                                reader().probe(new Source(name, foreign.getValue())))
                        .isEqualTo(Probe.NO))));
    }
}

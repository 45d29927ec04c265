package io.duban.engine.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages name files, lines and metadata but never quote sentences: those of the held-out part stay unread. */
class CorpusFormatTest {
    private static final List<Field> QUOTED =
            List.of(Field.TITLE, Field.PLACE, Field.HOST, Field.RECORDER, Field.PRESENT, Field.ABSENT, Field.OBSERVERS);

    static Stream<Path> paths() {
        return Arrays.stream(Split.values()).flatMap(split -> Corpus.paths(split).stream());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyFileIsWellFormed(Path path) {
        CorpusFile file = Corpus.read(path);
        assertThat(file.name()).matches("\\d{3}-[a-z0-9-]+\\.txt");
        assertThat(file.split().folder())
                .as("split of %s", file.name())
                .isEqualTo(path.getParent().getFileName().toString());
        assertThat(file.subject()).as("subject of %s", file.name()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void whatTheMetadataSayStandsInTheRecord(Path path) {
        CorpusFile file = Corpus.read(path);
        for (CorpusRecord record : file.records()) {
            String text = withoutBlanks(record.text());
            for (Field field : QUOTED) {
                for (String value : record.field(field)) {
                    assertThat(text.contains(withoutBlanks(value)))
                            .as("%s: %s '%s' stands in the record", file.name(), field.id(), value)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void datesAreIsoDates(Path path) {
        CorpusFile file = Corpus.read(path);
        assertThat(file.records())
                .flatExtracting(record -> record.field(Field.DATE))
                .as("dates of %s", file.name())
                .allSatisfy(date -> assertThat(date).matches("(\\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"));
    }

    @Test
    void noTwoFilesShareANumber() {
        assertThat(paths().map(path -> Corpus.read(path).id())).doesNotHaveDuplicates();
    }

    @Test
    void theCorpusIsLargeEnoughToMeasureOn() {
        List<CorpusRecord> records = Arrays.stream(Split.values())
                .flatMap(split -> Corpus.files(split).stream())
                .flatMap(file -> file.records().stream())
                .toList();
        assertThat(records).hasSizeGreaterThanOrEqualTo(80);
        assertThat(records.stream()
                        .mapToInt(record -> record.sentences().size())
                        .sum())
                .isGreaterThanOrEqualTo(1500);
        assertThat(Corpus.files(Split.HELD_OUT).stream()
                        .mapToInt(file -> file.records().size())
                        .sum())
                .isGreaterThanOrEqualTo(25);
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\u3000\u00a0]", "");
    }
}

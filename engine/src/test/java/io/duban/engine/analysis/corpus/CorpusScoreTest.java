package io.duban.engine.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.engine.analysis.ChineseRecordAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Scores the built-in analyser and writes the figures to {@code target/corpus-score.txt}. Two system properties:
 *
 * <ul>
 *   <li>{@code duban.corpus.misses=unit,outline} writes what was wrong or missed in the training part to
 *       {@code target/corpus-misses.txt}; {@code all} stands for every measure. Of the held-out part there are figures
 *       only.
 *   <li>{@code duban.corpus.thresholds=write} sets {@code thresholds.csv} just under the figures reached.
 * </ul>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusScoreTest {
    private static final Path THRESHOLDS =
            Path.of("src/test/resources/io/duban/engine/analysis/corpus", Thresholds.FILE);

    private final Map<Split, Score> scores = new EnumMap<>(Split.class);
    private String table = "";
    private Thresholds thresholds = new Thresholds(Map.of());

    @BeforeAll
    void score() throws IOException {
        ChineseRecordAnalyzer analyzer = new ChineseRecordAnalyzer();
        for (Split split : Split.values()) {
            scores.put(split, Score.of(Corpus.files(split), analyzer));
        }
        table = ScoreTable.of(scores.get(Split.TRAIN), scores.get(Split.HELD_OUT));
        Files.writeString(Path.of("target/corpus-score.txt"), table);
        String misses = System.getProperty("duban.corpus.misses", "");
        if (!misses.isEmpty()) {
            Files.write(Path.of("target/corpus-misses.txt"), misses(misses));
        }
        if (System.getProperty("duban.corpus.thresholds", "").equals("write")) {
            String csv = Thresholds.csv(scores);
            Files.writeString(THRESHOLDS, csv);
            thresholds = Thresholds.parse(csv.lines().toList());
        } else {
            thresholds = Thresholds.read();
        }
    }

    private List<String> misses(String names) {
        Stream<Measure> measures = names.equals("all")
                ? Stream.of(Measure.values())
                : Stream.of(names.split(",", -1)).map(Measure::of);
        return measures.flatMap(measure -> scores.get(Split.TRAIN).misses(measure).stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void noFigureFallsUnderItsThreshold(Measure measure) {
        Thresholds.Floor floor = thresholds.floors().get(measure);
        assertThat(floor)
                .as("threshold of %s in %s", measure.id(), Thresholds.FILE)
                .isNotNull();
        for (Split split : Split.values()) {
            assertThat(scores.get(split).tally(measure).f1())
                    .as("F1 of %s, %s part%n%s", measure.id(), split.folder(), table)
                    .isGreaterThanOrEqualTo(floor.of(split));
        }
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void bothPartsHaveSomethingToMeasure(Measure measure) {
        for (Split split : Split.values()) {
            Tally tally = scores.get(split).tally(measure);
            assertThat(tally.hits() + tally.missed())
                    .as("%s marked in the %s part", measure.id(), split.folder())
                    .isPositive();
        }
    }
}

package io.duban.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.report.Problem;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpoolTest {
    private final Spool spool = new Spool(14);

    @Test
    void givesBackEachValueAsOftenAsItIsAskedWhereverItLies() {
        List<Supplier<Problem>> kept = IntStream.range(0, 5)
                .mapToObj(i -> spool.keep(Problem.class, problem(i), 5))
                .toList();

        for (int round = 0; round < 2; round++) {
            assertThat(kept).extracting(Supplier::get).containsExactly(problems(5));
        }
    }

    @Test
    void keepsTheFirstThemselvesAndOnlyReadsTheOthersAgain() {
        Problem first = problem(1);
        Problem third = problem(3);

        Supplier<Problem> inMemory = spool.keep(Problem.class, first, 5);
        spool.keep(Problem.class, problem(2), 5);
        Supplier<Problem> onDisk = spool.keep(Problem.class, third, 5);

        assertThat(inMemory.get()).isSameAs(first);
        assertThat(onDisk.get()).isNotSameAs(third).isEqualTo(third);
    }

    @Test
    void keepsAShortOneInTheRoomThatALongOneLeft() {
        Problem longer = problem(1);
        Problem shorter = problem(2);

        Supplier<Problem> onDisk = spool.keep(Problem.class, longer, 15);
        Supplier<Problem> inMemory = spool.keep(Problem.class, shorter, 14);

        assertThat(onDisk.get()).isNotSameAs(longer).isEqualTo(longer);
        assertThat(inMemory.get()).isSameAs(shorter);
    }

    @Test
    void takesValuesFromManyThreads() {
        List<Supplier<Problem>> kept = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> spool.keep(Problem.class, problem(i), 5))
                .toList();

        assertThat(kept).extracting(Supplier::get).containsExactly(problems(200));
    }

    private static Problem problem(int number) {
        return new Problem("internal", "字".repeat(number) + number);
    }

    private static Problem[] problems(int count) {
        return IntStream.range(0, count).mapToObj(SpoolTest::problem).toArray(Problem[]::new);
    }
}

package io.duban.engine.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.engine.likeness.Closest.Pair;
import org.junit.jupiter.api.Test;

class ClosestTest {
    @Test
    void keepsThoseThatAgreeMostTheClosestFirst() {
        Closest closest = new Closest(5, 3);
        closest.offer(0, 1, 20);
        closest.offer(0, 2, 40);
        closest.offer(0, 3, 10);
        closest.offer(0, 4, 30);

        assertThat(closest.of(0)).containsExactly(2, 4, 1);
        assertThat(closest.pairs()).containsExactly(new Pair(0, 2), new Pair(0, 4), new Pair(0, 1));
    }

    @Test
    void aPairIsForemostIfItIsSoForEitherOfThem() {
        Closest closest = new Closest(4, 3);
        closest.offer(0, 1, 40);
        closest.offer(0, 2, 30);
        closest.offer(2, 0, 30);
        closest.offer(0, 3, 20);

        assertThat(closest.foremost(new Pair(0, 1), 1)).isTrue();
        assertThat(closest.foremost(new Pair(0, 2), 1)).isTrue();
        assertThat(closest.foremost(new Pair(0, 3), 1)).isFalse();
        assertThat(closest.foremost(new Pair(0, 3), 3)).isTrue();
    }
}

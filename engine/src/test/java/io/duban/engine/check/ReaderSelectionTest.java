package io.duban.engine.check;

import static io.duban.engine.check.Fakes.reader;
import static io.duban.engine.check.Fakes.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.DocumentReader;
import io.duban.api.document.DocumentReader.Probe;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderSelectionTest {
    private static final DocumentReader SURE = reader("sure", Probe.YES, "a");
    private static final DocumentReader MAYBE_A = reader("maybe-a", Probe.MAYBE, "a");
    private static final DocumentReader MAYBE_B = reader("maybe-b", Probe.MAYBE, "b");
    private static final DocumentReader NEVER = reader("never", Probe.NO, "n");

    @Test
    void theSurestReaderWinsWhateverTheExtensionSays() {
        assertThat(select("x.b", MAYBE_B, SURE, MAYBE_A)).isEqualTo("sure");
    }

    @Test
    void aReaderOfPicturesComesBehindOneThatMightReadText() {
        assertThat(select("x.p", reader("eyes", Probe.PICTURES, "p"), MAYBE_A)).isEqualTo("maybe-a");
        assertThat(select("x.p", reader("eyes", Probe.PICTURES, "p"), NEVER)).isEqualTo("eyes");
    }

    @Test
    void theExtensionDecidesBetweenEqualProbes() {
        assertThat(select("x.A", MAYBE_B, MAYBE_A)).isEqualTo("maybe-a");
        assertThat(select("x.b", MAYBE_A, MAYBE_B)).isEqualTo("maybe-b");
    }

    @Test
    void theIdDecidesWhereTheExtensionDoesNot() {
        assertThat(select("x", MAYBE_B, MAYBE_A)).isEqualTo("maybe-a");
        assertThat(select("x", MAYBE_A, MAYBE_B)).isEqualTo("maybe-a");
    }

    @Test
    void anExtensionAloneNeverMakesAReaderRead() {
        assertThat(select("x.n", NEVER)).isEqualTo("none");
    }

    private static String select(String name, DocumentReader... readers) {
        return new ReaderSelection(List.of(readers))
                .select(source(name, "text"))
                .map(DocumentReader::id)
                .orElse("none");
    }
}

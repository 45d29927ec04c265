package io.duban.app.benchmarks;

import io.duban.api.document.Document;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 字数: how many characters went through; JMH reports them by the second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Characters {
    /** Counted since the iteration began: JMH wants a public field. */
    public long characters;

    void count(Document document) {
        characters += document.text().length();
    }
}

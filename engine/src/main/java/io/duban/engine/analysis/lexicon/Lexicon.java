package io.duban.engine.analysis.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word tables (词表) as one automaton. Immutable and thread-safe. */
public final class Lexicon {
    private final Trie trie;

    private Lexicon(Map<String, Integer> words) {
        trie = new Trie(words);
    }

    /** The tables that come with the engine. */
    public static Lexicon builtIn() {
        Map<String, Integer> words = new HashMap<>();
        for (WordClass wordClass : WordClass.values()) {
            for (String word : table("words/" + wordClass.table())) {
                words.merge(word, wordClass.bit(), (a, b) -> a | b);
            }
        }
        return new Lexicon(words);
    }

    /** Finds all words of the tables in a text. */
    public Hits match(String text) {
        Hits hits = new Hits();
        trie.match(text, 0, text.length(), hits::add);
        hits.seal(text.length());
        return hits;
    }

    /** Finds all words of the tables, and the names of persons that this record is known to mention. */
    public Hits match(String text, Names names) {
        Hits hits = new Hits();
        trie.match(text, 0, text.length(), hits::add);
        names.match(text, hits);
        hits.seal(text.length());
        return hits;
    }

    /** The words of a table: separated by white space, {@code #} begins a comment. */
    public static List<String> table(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/io/duban/engine/analysis/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the word table " + name + " is missing from the jar");
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .flatMap(line -> List.of(line.split("\\s+")).stream())
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

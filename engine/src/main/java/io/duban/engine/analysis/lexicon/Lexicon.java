package io.duban.engine.analysis.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The word tables (词表) as one automaton. Immutable and thread-safe. */
public final class Lexicon {
    /** One of the tables; the rest lie beside it. To look through the class path for each takes ten times as long. */
    private static final URL VERBS =
            Objects.requireNonNull(Lexicon.class.getResource("/io/duban/engine/analysis/words/verb.txt"));

    private final Trie trie;

    private Lexicon(Map<String, Integer> words) {
        trie = new Trie(words);
    }

    /** The tables that come with the engine. */
    public static Lexicon builtIn() {
        return withUnits(List.of());
    }

    /** The tables that come with the engine, and names of units that nothing within them makes anything else. */
    public static Lexicon withUnits(Collection<String> names) {
        Map<String, Integer> words = new HashMap<>();
        for (WordClass wordClass : WordClass.values()) {
            for (String word : table("words/" + wordClass.table())) {
                words.merge(word, wordClass.bit(), (a, b) -> a | b);
            }
        }
        int unit = WordClass.mask(WordClass.ROSTERED_UNIT, WordClass.OPAQUE);
        names.forEach(name -> words.merge(Simplified.of(name), unit, (a, b) -> a | b));
        return new Lexicon(words);
    }

    /** Finds all words of the tables in a text. */
    public Hits match(String text) {
        return Hits.of(text, trie);
    }

    /** Finds all words of the tables, and the names of persons that this record is known to mention. */
    public Hits match(String text, Names names) {
        return names.empty() ? match(text) : Hits.of(text, trie, names.trie());
    }

    /** The words of a table: separated by white space, {@code #} begins a comment. */
    public static List<String> table(String name) {
        return words(text(name));
    }

    private static String text(String name) {
        try (InputStream in = new URL(VERBS, "../" + name).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the word table " + name + " cannot be read; install Duban again", e);
        }
    }

    /** The rows of a table: the words of each line that has any. */
    public static List<List<String>> rows(String name) {
        return text(name)
                .lines()
                .map(Lexicon::words)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static List<String> words(String table) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= table.length(); i++) {
            char c = i < table.length() ? table.charAt(i) : '\n';
            if (c != '#' && !Character.isWhitespace(c)) {
                continue;
            }
            if (i > start) {
                words.add(table.substring(start, i));
            }
            int lineEnd = c == '#' ? table.indexOf('\n', i) : i;
            i = lineEnd < 0 ? table.length() : lineEnd;
            start = i + 1;
        }
        return words;
    }
}

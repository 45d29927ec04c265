package io.duban.engine.analysis.grammar;

import io.duban.api.document.Location;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.Lexicon;
import java.util.List;

/** Makes sentences and cells of plain text. */
public final class Texts {
    public static final Lexicon LEXICON = Lexicon.builtIn();

    private Texts() {}

    public static Passage passage(String text) {
        return Passage.of(text, Location.of(0, text.length()), 0);
    }

    public static Sentence sentence(String text) {
        return Sentence.whole(passage(text), LEXICON.match(text));
    }

    public static List<Clause> clauses(String text) {
        return Clause.of(sentence(text));
    }
}

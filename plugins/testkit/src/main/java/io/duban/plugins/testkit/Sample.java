package io.duban.plugins.testkit;

import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.Source;
import java.util.List;
import java.util.Set;

/**
 * 样例: a file of the format and what its reader must make of it.
 *
 * @param source the file, under a name with the usual extension
 * @param texts of all blocks in reading order, as {@code Document.text(block.location())} gives them
 * @param shows features that the file holds
 * @param notices all kinds of notices expected
 * @param leftOut texts that stand in the file and must not come out of it
 */
public record Sample(
        Source source, List<String> texts, Set<Feature> shows, Set<NoticeKind> notices, List<String> leftOut) {
    public Sample {
        texts = List.copyOf(texts);
        shows = Set.copyOf(shows);
        notices = Set.copyOf(notices);
        leftOut = List.copyOf(leftOut);
    }

    /** A file of nothing but text. */
    public static Sample of(String name, byte[] bytes, String... texts) {
        return new Sample(new Source(name, bytes), List.of(texts), Set.of(), Set.of(), List.of());
    }

    /** The same file, which holds these features. */
    public Sample showing(Feature... features) {
        return new Sample(source, texts, Set.of(features), notices, leftOut);
    }

    /** The same file, of which an auditor must be told this. */
    public Sample noticing(NoticeKind... kinds) {
        return new Sample(source, texts, shows, Set.of(kinds), leftOut);
    }

    /** The same file, from which these texts must not come out. */
    public Sample leavingOut(String... absent) {
        return new Sample(source, texts, shows, notices, List.of(absent));
    }

    @Override
    public String toString() {
        return source.name();
    }
}

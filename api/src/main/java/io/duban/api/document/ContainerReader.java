package io.duban.api.document;

import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.ReadResult.Unreadable;
import java.util.Optional;
import java.util.Set;

/**
 * 容器阅读器: takes apart what holds sources and is none itself: an archive, a mail with attachments. Found by {@link
 * java.util.ServiceLoader}; one instance serves all threads.
 *
 * <p>What holds for a {@link DocumentReader} holds here: bad input never makes it throw, nothing is written, fetched or
 * left behind. Parts that are containers are handed on as they are; whoever asked takes them apart.
 */
public interface ContainerReader {
    /** Short name of the format in lower case, such as {@code zip}; unique among readers of both kinds. */
    String id();

    /**
     * Whether the source is of this format, judged by its content alone and fast. Packages that are documents, such as
     * docx, are no containers: {@code NO}.
     */
    Probe probe(Source source);

    /**
     * Hands on the parts one by one, so that no more than one is in memory.
     *
     * @param parts takes what is found, in the order of the container
     * @return why the container as a whole, or what is left of it, could not be read; nothing where all was
     */
    Optional<Unreadable> open(Source source, ReadLimits limits, Parts parts);

    /** File name extensions in lower case without a dot. */
    default Set<String> extensions() {
        return Set.of();
    }

    /** 接收: takes the parts of one container. */
    interface Parts {
        /**
         * A part that was read.
         *
         * @param name within the container, with {@code /} between folders; not blank
         */
        void part(String name, byte[] bytes);

        /** A part that could not be read. */
        void unreadable(String name, Unreadable reason);
    }
}

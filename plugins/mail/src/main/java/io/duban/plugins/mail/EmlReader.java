package io.duban.plugins.mail;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.OpenAttempt;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** 电子邮件: reads eml. Nothing of the library is loaded before. */
public final class EmlReader implements ContainerReader {
    private static final int PROBED_BYTES = 4096;
    private static final Pattern FIELD =
            Pattern.compile("[A-Za-z][A-Za-z0-9-]*:[^\\r\\n]*(\\r?\\n[ \\t][^\\r\\n]*)*\\r?\\n");
    /** Fields that no text begins with by chance. */
    private static final Pattern TELLING = Pattern.compile(
            "(?im)^(received|return-path|message-id|mime-version|x-[a-z-]+|content-type|date|delivered-to|dkim-signature):");

    @Override
    public String id() {
        return "eml";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("eml", "mht", "mhtml");
    }

    /** Begins with header fields, two of which are those of mails. */
    @Override
    public Probe probe(Source source) {
        int length = Math.min(source.size(), PROBED_BYTES);
        String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            head = head.substring(3);
        }
        boolean isHeader = FIELD.matcher(head).lookingAt();
        long telling = isHeader ? TELLING.matcher(head).results().limit(2).count() : 0;
        return telling >= 2 ? Probe.YES : Probe.NO;
    }

    @Override
    public Optional<Unreadable> open(Source source, ReadLimits limits, Parts parts) {
        return OpenAttempt.of(source, limits, () -> EmlFile.read(source, limits, parts));
    }
}

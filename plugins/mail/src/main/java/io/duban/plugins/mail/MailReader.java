package io.duban.plugins.mail;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.util.Optional;

/** 邮件: what readers of all kinds of mails have in common. */
abstract class MailReader implements ContainerReader {
    /** Hands on the text and the attachments. */
    abstract void take(Source source, ReadLimits limits, Parts parts) throws UnreadableException;

    @Override
    public final Optional<Unreadable> open(Source source, ReadLimits limits, Parts parts) {
        Optional<Unreadable> refusal = limits.refusal(source);
        if (refusal.isPresent()) {
            return refusal;
        }
        try {
            take(source, limits, parts);
            return Optional.empty();
        } catch (UnreadableException e) {
            return Optional.of(e.result());
        }
    }
}

package io.duban.plugins.mail;

import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.CompoundFile;
import java.util.Set;

/** Outlook 邮件: reads msg. Nothing of POI is loaded before. */
public final class MsgReader extends MailReader {
    @Override
    public String id() {
        return "msg";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("msg");
    }

    @Override
    public Probe probe(Source source) {
        return CompoundFile.hasEntry(source.bytes(), "__properties_version1.0") ? Probe.YES : Probe.NO;
    }

    @Override
    void take(Source source, ReadLimits limits, Parts parts) throws UnreadableException {
        MsgFile.read(source, limits, parts);
    }
}

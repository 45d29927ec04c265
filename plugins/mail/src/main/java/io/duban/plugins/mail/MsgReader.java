package io.duban.plugins.mail;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.OpenAttempt;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import io.duban.api.document.part.CompoundFile;
import java.util.Optional;
import java.util.Set;

/** Outlook 邮件: reads msg. Nothing of POI is loaded before. */
public final class MsgReader implements ContainerReader {
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
    public Optional<Unreadable> open(Source source, ReadLimits limits, Parts parts) {
        return OpenAttempt.of(source, limits, () -> MsgFile.read(source, limits, parts));
    }
}

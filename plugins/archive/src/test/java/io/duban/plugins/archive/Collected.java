package io.duban.plugins.archive;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.ReadResult.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** 收集: what came out of an archive. */
final class Collected implements ContainerReader.Parts {
    private final Map<String, String> entries = new LinkedHashMap<>();

    /** Names, each with the text of its entry or the reason why there is none. */
    Map<String, String> entries() {
        return entries;
    }

    @Override
    public void part(String name, byte[] content) {
        entries.put(name, new String(content, StandardCharsets.UTF_8));
    }

    @Override
    public void unreadable(String name, Unreadable reason) {
        entries.put(name, reason.reason().name());
    }
}

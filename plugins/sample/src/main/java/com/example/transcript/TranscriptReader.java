package com.example.transcript;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DecodedText;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.DocumentReader;
import io.duban.api.document.ReadAttempt;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 会议转写: transcripts of meetings as WebVTT; a paragraph for each thing that somebody says. */
public final class TranscriptReader implements DocumentReader {
    private static final String ID = "transcript";
    private static final String SIGNATURE = "WEBVTT";
    private static final Pattern SPEAKER = Pattern.compile("<v(?:\\.[^ >]*)? ([^>]+)>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("vtt");
    }

    /** By content alone, and without reading more than it takes. */
    @Override
    public Probe probe(Source source) {
        byte[] head = Arrays.copyOf(source.bytes(), Math.min(source.size(), SIGNATURE.length() + 4));
        String text = new String(head, StandardCharsets.UTF_8);
        return text.startsWith(SIGNATURE) || text.startsWith('\uFEFF' + SIGNATURE) ? Probe.YES : Probe.NO;
    }

    /** What is empty or too large is refused by {@link ReadAttempt}; what is thrown within becomes its result. */
    @Override
    public ReadResult read(Source source, ReadLimits limits) {
        return ReadAttempt.of(source, limits, () -> parse(source, limits));
    }

    private ReadResult parse(Source source, ReadLimits limits) throws UnreadableException {
        if (probe(source) == Probe.NO) {
            throw new UnreadableException(Reason.UNKNOWN_FORMAT, "not a WebVTT transcript, whatever its name says");
        }
        DecodedText decoded = DecodedText.of(source.bytes())
                .orElseThrow(() -> new UnreadableException(Reason.DAMAGED, "not text; get the transcript again"));
        ReadClock clock = ReadClock.start(limits);
        DocumentBuilder document = new DocumentBuilder(ID, limits);
        boolean isSpeech = false;
        for (String line : decoded.text().split("\\R", -1)) {
            clock.check();
            if (line.contains("-->")) {
                isSpeech = true;
            } else if (line.isBlank()) {
                isSpeech = false;
            } else if (isSpeech) {
                document.paragraph(spoken(line), Role.BODY, 0);
            }
        }
        if (document.isEmpty()) {
            throw new UnreadableException(Reason.EMPTY, "nobody says anything");
        }
        return new Readable(document.build(), List.of());
    }

    /** {@code <v 张三>同意。} becomes {@code 张三：同意。}; other tags are looks. */
    private static String spoken(String line) {
        Matcher speaker = SPEAKER.matcher(line);
        return TAG.matcher(speaker.replaceAll(voice -> Matcher.quoteReplacement(voice.group(1) + "：")))
                .replaceAll("");
    }
}

package com.example.transcript;

import io.duban.api.document.DocumentReader;
import io.duban.plugins.testkit.DocumentReaderContract;
import io.duban.plugins.testkit.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;

class TranscriptReaderTest implements DocumentReaderContract {
    @Override
    public DocumentReader reader() {
        return new TranscriptReader();
    }

    @Override
    public List<Sample> samples() {
        String transcript =
                """
                WEBVTT

                NOTE made by a machine

                1
                00:00:01.000 --> 00:00:04.000
                <v 周小满>县水利局要在<b>6月底前</b>完成水库巡查。

                00:00:05.000 --> 00:00:06.000
                <v 丁禾>同意。
                """;
        return List.of(Sample.of(
                "meeting.vtt",
                transcript.getBytes(StandardCharsets.UTF_8),
                "周小满：县水利局要在6月底前完成水库巡查。",
                "丁禾：同意。"));
    }
}

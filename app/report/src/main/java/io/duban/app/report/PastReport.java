package io.duban.app.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 往期报告: what a report in JSON ({@code duban-check/1}) says was found, for comparison with another.
 *
 * @param sources in its order
 */
public record PastReport(List<PastSource> sources) {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String SCHEMA = "duban-check/1";

    /**
     * 文件.
     *
     * @param checked whether it was checked without problems
     */
    public record PastSource(String name, boolean checked, List<PastFinding> findings) {}

    /** 问题. */
    public record PastFinding(String rule, String fingerprint, String words) {}

    /**
     * Reads a report.
     *
     * @return nothing if it is no report of that form
     * @throws IOException if the stream cannot be read
     */
    public static Optional<PastReport> read(InputStream in) throws IOException {
        try (JsonParser json = FACTORY.createParser(in)) {
            json.nextToken();
            return value(json) instanceof Map<?, ?> report && SCHEMA.equals(report.get("schema"))
                    ? Optional.of(new PastReport(items(report, "sources").stream()
                            .map(PastReport::source)
                            .toList()))
                    : Optional.empty();
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    private static PastSource source(Map<?, ?> source) {
        List<PastFinding> findings = new ArrayList<>();
        for (Map<?, ?> record : items(source, "records")) {
            for (Map<?, ?> finding : items(record, "findings")) {
                String words = finding.get("evidence") instanceof Map<?, ?> evidence ? text(evidence, "text") : "";
                findings.add(new PastFinding(text(finding, "rule"), text(finding, "fingerprint"), words));
            }
        }
        return new PastSource(text(source, "name"), items(source, "problems").isEmpty(), findings);
    }

    private static List<Map<?, ?>> items(Map<?, ?> object, String field) {
        List<Map<?, ?>> items = new ArrayList<>();
        if (object.get(field) instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> map) {
                    items.add(map);
                }
            }
        }
        return items;
    }

    private static String text(Map<?, ?> object, String field) {
        return object.get(field) instanceof String text ? text : "";
    }

    /** Objects as maps, arrays as lists, all else as text: nothing else is asked for here. */
    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                object.put(name, value(json));
            }
            return object;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(json));
            }
            return array;
        }
        return String.valueOf(json.getText());
    }
}

package io.duban.app.cli.approval;

import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON 的紧凑形式. */
final class JsonForm {
    private static final int SHORT = 70;

    private JsonForm() {}

    /** The members of a document, of its sources and of their records; of longer ones how many there are, and a digest. */
    static String digests(String json) {
        StringBuilder text = new StringBuilder();
        members(JsonMapper.shared().readTree(json), "", text);
        return text.toString();
    }

    private static void members(JsonNode node, String indent, StringBuilder text) {
        node.properties().forEach(member -> {
            JsonNode value = member.getValue();
            text.append(indent).append(member.getKey()).append(": ");
            if (member.getKey().matches("sources|records") && value.isArray()) {
                for (JsonNode each : value) {
                    text.append('\n');
                    members(each, indent + "  ", text);
                }
            } else {
                text.append(brief(value)).append('\n');
            }
        });
    }

    private static String brief(JsonNode value) {
        String whole = value.toString();
        return whole.length() <= SHORT
                ? whole
                : (value.isContainer() ? value.size() : whole.length()) + " with digest " + digest(whole);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A line a result of a SARIF log: rule, level, file, place, message and words. */
    static String results(String sarif) {
        return JsonMapper.shared()
                .readTree(sarif)
                .at("/runs/0/results")
                .valueStream()
                .map(JsonForm::result)
                .collect(joining("\n", "", "\n"));
    }

    private static String result(JsonNode result) {
        JsonNode place = result.at("/locations/0");
        String uri = place.at("/physicalLocation/artifactLocation/uri").asString("");
        return String.join(
                " | ",
                result.path("ruleId").asString(""),
                result.path("level").asString(""),
                URLDecoder.decode(uri, StandardCharsets.UTF_8),
                place.at("/physicalLocation/region").toString(),
                place.at("/logicalLocations/0/fullyQualifiedName").asString(""),
                result.at("/message/text").asString(""),
                place.at("/properties/quote").asString(""));
    }
}

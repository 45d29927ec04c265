package io.duban.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.report.Waiver;
import io.duban.api.report.WaiverUse;
import io.duban.api.rule.ProfileInfo;
import java.io.IOException;
import java.util.List;

/** 方案与豁免: by what a run judged and what it let pass, in {@code duban-check/1}. */
final class ProfileJson {
    private ProfileJson() {}

    static void profiles(JsonGenerator json, List<ProfileInfo> profiles) throws IOException {
        Json.objects(json, "profiles", profiles, profile -> {
            json.writeStringField("id", profile.id());
            Json.localized(json, "title", profile.title());
            json.writeStringField("intolerable", profile.intolerable().id());
            json.writeStringField("digest", profile.digest());
        });
    }

    static void waivers(JsonGenerator json, List<WaiverUse> waivers) throws IOException {
        Json.objects(json, "waivers", waivers, use -> {
            waiver(json, use.waiver());
            json.writeBooleanField("expired", use.expired());
            json.writeNumberField("findings", use.findings());
        });
    }

    /** The fields of one waiver. */
    static void waiver(JsonGenerator json, Waiver waiver) throws IOException {
        json.writeStringField("rule", waiver.rule());
        json.writeStringField("scope", waiver.scope());
        json.writeStringField("reason", waiver.reason());
        json.writeStringField("who", waiver.who());
        json.writeStringField("until", waiver.until().toString());
        json.writeStringField("origin", waiver.origin());
    }
}

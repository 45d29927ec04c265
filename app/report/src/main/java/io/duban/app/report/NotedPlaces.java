package io.duban.app.report;

import io.duban.api.record.DateMention;
import io.duban.api.record.Headcount;
import io.duban.api.record.Located;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.Slip;
import io.duban.api.record.Vote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 公文与文字: what a record tells as a paper, counts, votes, and where its text went wrong, one after the other. */
public final class NotedPlaces {
    private NotedPlaces() {}

    /**
     * 一处.
     *
     * @param name what it is, as in {@code noted.<name>}
     * @param element where it stands
     * @param told what more there is to say, or empty
     */
    public record Noted(String name, Located element, String told) {}

    /** All of them in the order of the text; of dates those that date the meeting or the paper, or do not exist. */
    public static List<Noted> of(MeetingRecord record) {
        List<Noted> noted = new ArrayList<>();
        if (record.paper().secrecy() != null) {
            noted.add(new Noted("secrecy", record.paper().secrecy(), ""));
        }
        record.paper()
                .numbers()
                .forEach(number -> noted.add(new Noted(number.own() ? "number.own" : "number.cited", number, "")));
        record.paper().dates().stream()
                .filter(date -> date.role() != DateMention.Role.OTHER || !date.possible())
                .forEach(date -> noted.add(new Noted(
                        date.possible() ? "date." + Json.lower(date.role()) : "date.impossible",
                        date,
                        date.day() == null ? "" : "= " + date.day())));
        Headcount count = record.meeting().headcount();
        if (count != null) {
            noted.add(new Noted("headcount", count, count.attended() + "/" + count.expected()));
        }
        for (Vote vote : record.votes()) {
            noted.add(new Noted("vote", vote, vote.favour() + "/" + vote.against() + "/" + vote.abstained()));
        }
        for (Slip slip : record.slips()) {
            String instead = slip.instead().isEmpty() ? "" : "→ " + slip.instead();
            noted.add(new Noted("slip." + Json.lower(slip.kind()), slip, instead));
        }
        noted.sort(Comparator.comparing(each -> each.element().location()));
        return List.copyOf(noted);
    }
}

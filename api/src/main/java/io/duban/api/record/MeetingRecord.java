package io.duban.api.record;

import io.duban.api.document.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 会议材料: one record in a document, with everything recognised in it. Immutable. Lists are in the order of the text.
 *
 * @param index 1-based place among the records of its document
 * @param title the title as it stands, or null where there is none
 * @param kind what sort of text it is
 * @param kindConfidence from 0 to 1
 * @param meeting what it tells of the meeting
 * @param paper what it tells as a paper
 * @param outline numbered headings and points
 * @param directives what it orders
 * @param accountability what follows from not acting
 * @param placeholders what was left blank or masked
 * @param votes how votes came out
 * @param slips where the text itself went wrong
 * @param counterpart where it differs from minutes that it was compared with, or null where it was not
 * @param statements what each speaker says
 * @param likenesses what it has in common with others; empty until its batch was compared
 * @param sentences number of sentences looked at, headings included
 * @param location from its first to its last character
 */
public record MeetingRecord(
        int index,
        @Nullable MeetingElement title,
        RecordKind kind,
        double kindConfidence,
        Meeting meeting,
        Paper paper,
        List<OutlineItem> outline,
        List<Directive> directives,
        List<AccountabilityClause> accountability,
        List<Placeholder> placeholders,
        List<Vote> votes,
        List<Slip> slips,
        @Nullable Counterpart counterpart,
        List<Statement> statements,
        List<Likeness> likenesses,
        int sentences,
        Location location)
        implements Located {

    public MeetingRecord {
        outline = List.copyOf(outline);
        directives = List.copyOf(directives);
        accountability = List.copyOf(accountability);
        placeholders = List.copyOf(placeholders);
        votes = List.copyOf(votes);
        slips = List.copyOf(slips);
        statements = List.copyOf(statements);
        likenesses = List.copyOf(likenesses);
    }

    /** A record of which nothing is known as a paper, and in which no votes, slips and statements were found. */
    public MeetingRecord(
            int index,
            @Nullable MeetingElement title,
            RecordKind kind,
            double kindConfidence,
            Meeting meeting,
            List<OutlineItem> outline,
            List<Directive> directives,
            List<AccountabilityClause> accountability,
            List<Placeholder> placeholders,
            int sentences,
            Location location) {
        this(
                index,
                title,
                kind,
                kindConfidence,
                meeting,
                Paper.UNKNOWN,
                outline,
                directives,
                accountability,
                placeholders,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                sentences,
                location);
    }

    /** The same record as one of another kind, of which nobody is in doubt. */
    public MeetingRecord withKind(RecordKind other) {
        return with(other, 1, counterpart, likenesses);
    }

    /** The same record as a ledger that was compared with its minutes. */
    public MeetingRecord with(Counterpart compared) {
        return with(RecordKind.LEDGER, 1, compared, likenesses);
    }

    /** The same record after its batch was compared. */
    public MeetingRecord withLikenesses(List<Likeness> found) {
        return with(kind, kindConfidence, counterpart, found);
    }

    private MeetingRecord with(
            RecordKind newKind, double confidence, @Nullable Counterpart compared, List<Likeness> found) {
        return new MeetingRecord(
                index,
                title,
                newKind,
                confidence,
                meeting,
                paper,
                outline,
                directives,
                accountability,
                placeholders,
                votes,
                slips,
                compared,
                statements,
                found,
                sentences,
                location);
    }

    /** The title, or an empty string: what a report shows where something is missing from the whole record. */
    @Override
    public String text() {
        return title == null ? "" : title.text();
    }

    /** 任务: the directives that call for a unit and a deadline. */
    public List<Directive> tasks() {
        return directives.stream().filter(Directive::task).toList();
    }

    /** 落实到人: whether a task names a person. */
    public boolean personal() {
        return directives.stream().anyMatch(d -> d.task() && d.personal());
    }

    /** 任务单位: the responsible units of all tasks. */
    public List<ResponsibleUnit> units() {
        return parts(Directive::units, unit -> true);
    }

    /** 已撤并单位: those of them that were no more on the day of the meeting. */
    public List<ResponsibleUnit> formerUnits() {
        return parts(Directive::units, unit -> unit.successor() != null);
    }

    /** 任务时限: the deadlines of all tasks. */
    public List<Deadline> deadlines() {
        return parts(Directive::deadlines, deadline -> true);
    }

    /** 已过时限: those of them that fell due before the day of the meeting; none where that is not known. */
    public List<Deadline> pastDeadlines() {
        LocalDate day = meeting.day();
        return day == null
                ? List.of()
                : parts(
                        Directive::deadlines,
                        deadline -> deadline.type() == Deadline.Type.ABSOLUTE
                                && deadline.due() != null
                                && deadline.due().to().isBefore(day));
    }

    /** 跳级层次: outline items whose style skips a rank below that of the item they stand under; the first of a series. */
    public List<OutlineItem> skippedLevels() {
        return OutlineOrder.skippedLevels(outline);
    }

    /** 异形序号: outline items whose label is formed otherwise than that of the item before in their series. */
    public List<OutlineItem> unevenLabels() {
        return OutlineOrder.unevenLabels(outline);
    }

    // Rules ask for these of every record, mostly in vain: a stream for each task would cost more than the answer.
    private <T> List<T> parts(Function<Directive, List<T>> list, Predicate<T> wanted) {
        List<T> parts = new ArrayList<>();
        for (int i = 0; i < directives.size(); i++) {
            List<T> all = directives.get(i).task() ? list.apply(directives.get(i)) : List.of();
            for (int j = 0; j < all.size(); j++) {
                if (wanted.test(all.get(j))) {
                    parts.add(all.get(j));
                }
            }
        }
        return Collections.unmodifiableList(parts);
    }
}

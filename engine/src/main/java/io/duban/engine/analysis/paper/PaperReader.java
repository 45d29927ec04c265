package io.duban.engine.analysis.paper;

import io.duban.api.record.DateMention;
import io.duban.api.record.DateMention.Role;
import io.duban.api.record.DocumentNumber;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.Paper;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.PaperMarks;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.RecordText;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 公文要素: reads what a record tells as a paper, from its head, its foot and the dates and numbers in between. */
public final class PaperReader {
    private static final int HEAD = 6;
    private static final int OPENING = 12;
    private static final int FOOT = 6;
    private static final int LONGEST_SIGNATURE = 40;
    private static final PhraseSet ISSUED = PhraseSet.of("印发", "成文日期", "成文时间", "发文日期", "印发日期", "印发时间", "签发日期", "签发时间");
    private static final PhraseSet CONVENED = PhraseSet.of("召开", "举行", "主持", "主持召开");

    /** What the record tells as a paper, given what it tells of its meeting and how many revisions its document holds. */
    public Paper read(RecordText record, Meeting meeting, int revisions) {
        LocalDate day = meeting.day();
        List<Passage> running = record.passages();
        List<DateMention> dates = new ArrayList<>();
        List<DocumentNumber> numbers = new ArrayList<>();
        for (int i = 0; i < running.size(); i++) {
            Passage passage = running.get(i);
            boolean head = i < HEAD;
            boolean title = record.isTitle(passage);
            boolean foot = i >= HEAD && i >= running.size() - FOOT;
            for (Dates.Written written : Dates.in(passage.text())) {
                Role role = title ? Role.TITLE : role(passage, written, i < OPENING, foot, meeting);
                dates.add(written.mention(passage, role, day));
            }
            DocumentNumbers.find(passage, head, day, numbers);
        }
        record.grids().forEach(grid -> grid.cells().forEach(cell -> {
            Dates.in(cell.text()).forEach(date -> dates.add(date.mention(cell, Role.OTHER, day)));
            DocumentNumbers.find(cell, false, day, numbers);
        }));
        record.margins().forEach(margin -> DocumentNumbers.find(margin, true, day, numbers));
        dates.sort(Comparator.comparing(DateMention::location));
        numbers.sort(Comparator.comparing(DocumentNumber::location));
        return new Paper(secrecy(running.subList(0, Math.min(HEAD, running.size()))), numbers, dates, revisions);
    }

    private static Role role(Passage passage, Dates.Written date, boolean opening, boolean foot, Meeting meeting) {
        String text = passage.text();
        if (date.year() > 0 && (foot || opening) && issued(text, date, foot)) {
            return Role.ISSUE;
        }
        MeetingElement told = meeting.date();
        boolean field = told != null && told.location().encloses(passage.locate(date.start(), date.start() + 1));
        boolean convened = opening
                && date.year() > 0
                && date.start() <= 1
                && CONVENED.first(text, date.end(), Math.min(text.length(), date.end() + 40)) >= 0;
        return field || convened ? Role.MEETING : Role.OTHER;
    }

    /** Beside 印发 in a short line, or at the foot with nothing around it but a unit. */
    private static boolean issued(String text, Dates.Written date, boolean foot) {
        boolean said = ISSUED.within(text) && text.length() <= LONGEST_SIGNATURE;
        boolean alone = foot && date.end() >= text.strip().length() && text.length() <= LONGEST_SIGNATURE;
        return said || (alone && !clause(text, date.start()));
    }

    private static boolean clause(String text, int to) {
        for (int i = 0; i < to; i++) {
            if (Characters.endsClause(text.charAt(i)) || Characters.endsSentence(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A line of the head that is nothing but a mark of secrecy, with or without how long it lasts. */
    private static @Nullable MeetingElement secrecy(List<Passage> head) {
        for (Passage passage : head) {
            String text = passage.text();
            int end = PaperMarks.secrecyEnd(text);
            if (end > 0) {
                return new MeetingElement(passage.quote(0, end), text.substring(0, end), passage.locate(0, end), 0.9);
            }
        }
        return null;
    }
}

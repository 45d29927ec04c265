package io.duban.engine.analysis.meeting;

import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.Slip;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 姓名不全: those listed by surname and post alone (王局长), or as 老李. */
public final class ShortNames {
    private static final PhraseSet POSTS = PhraseSet.table("meeting/posts.txt");
    private static final PhraseSet SURNAMES = PhraseSet.table("meeting/surnames.txt");

    private ShortNames() {}

    /** A slip for each of them. */
    public static List<Slip> of(Meeting meeting) {
        List<Slip> slips = new ArrayList<>();
        Stream.of(Stream.ofNullable(meeting.host()), Stream.ofNullable(meeting.recorder()), meeting.present().stream())
                .flatMap(each -> each)
                .filter(ShortNames::incomplete)
                .map(each -> new Slip(each.text(), Slip.Kind.NAME, "", each.location(), 0.8))
                .filter(slip ->
                        slips.stream().noneMatch(other -> other.location().equals(slip.location())))
                .forEach(slips::add);
        return slips;
    }

    private static boolean incomplete(MeetingElement element) {
        String value = element.value();
        int surname = SURNAMES.endAt(value, 0);
        boolean place = "区段班厂乡镇村市县州省国党".indexOf(value.isEmpty() ? ' ' : value.charAt(0)) >= 0;
        boolean post =
                surname > 0 && !place && surname < value.length() && POSTS.endAt(value, surname) == value.length();
        boolean familiar =
                value.length() == 2 && "老小".indexOf(value.charAt(0)) >= 0 && SURNAMES.begins(value.substring(1));
        return element.text().equals(value) && (post || familiar);
    }
}

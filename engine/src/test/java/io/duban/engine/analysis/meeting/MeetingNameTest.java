package io.duban.engine.analysis.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingNameTest {
    private static final String OPENING = "3月2日，在闸房由方大河主持召开冬修工程协调会，参加会议的有水务站站长麦青、会计谷满，会议对工期进行了讨论。";

    private static Meeting read(String title) {
        return new MeetingReader().read(Texts.record(title, OPENING));
    }

    private static @Nullable String value(@Nullable MeetingElement element) {
        return element == null ? null : element.value();
    }

    @ParameterizedTest
    @CsvSource({"协调会议纪要范文精选,冬修工程协调会", "[通用]协调会议纪要 篇1,冬修工程协调会", "评审会纪要『范文4』,冬修工程协调会", "青河镇冬修工程推进会会议纪要,青河镇冬修工程推进会会议纪要"})
    void isInTheSentenceBelowATitleThatNamesOnlyTheSort(String title, String name) {
        assertThat(value(read(title).name())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"青河镇防汛例会会议记录3,青河镇防汛例会会议记录", "青河镇防汛例会会议纪要 篇二,青河镇防汛例会会议纪要", "青河镇防汛会议2026,青河镇防汛会议2026"})
    void leavesOutTheNumberThatACollectionGaveIt(String title, String name) {
        assertThat(value(read(title).name())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"协调会议纪要范文精选"})
    void leavesWhoPresidesOutOfThePlaceAndWhatFollowsOutOfTheList(String title) {
        Meeting meeting = read(title);
        assertThat(value(meeting.place())).isEqualTo("闸房");
        assertThat(meeting.present().stream().map(MeetingElement::value)).containsExactly("方大河", "麦青", "谷满");
    }
}

package io.duban.engine.check;

import static io.duban.engine.check.Fakes.WORDS;
import static io.duban.engine.check.Fakes.element;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.api.LocalizedText;
import io.duban.api.document.Location;
import io.duban.api.record.GoverningBody;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Profile;
import io.duban.api.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileSelectionTest {
    private static final ProfileSelection AUTOMATIC = ProfileSelection.automatic(List.of(
            profile("board", GoverningBody.COMPANY, RecordKind.MINUTES),
            profile("general", GoverningBody.GENERAL),
            profile("village", GoverningBody.VILLAGERS)));

    @ParameterizedTest
    @CsvSource({
        "石桥村村民代表会议纪要, MINUTES, village, 标题中有“村民代表会”",
        "河湾水务公司董事会纪要, MINUTES, board, 标题中有“董事会”",
        "河湾水务公司董事会记录, NOTES, general, 标题中有“董事会”，但没有适用于这类材料的专门方案",
        "县政府常务会议纪要, MINUTES, general, 标题中有“常务会”，但没有适用于这类材料的专门方案",
        "防汛会议纪要, MINUTES, general, 标题和会议名称里没有认出会议主体",
    })
    void isMadeByBodyAndKindAndSaysWhy(String title, RecordKind kind, String id, String reason) {
        ProfileSelection.Choice choice = AUTOMATIC.choose(record(title, kind));

        assertThat(choice.profile().id()).isEqualTo(id);
        assertThat(choice.reason().zh()).isEqualTo(reason);
    }

    @Test
    void isAlwaysTheOneThatWasNamed() {
        ProfileSelection named = ProfileSelection.named(profile("own", GoverningBody.OWNERS), WORDS);

        assertThat(named.choose(record("董事会纪要", RecordKind.MINUTES)))
                .isEqualTo(new ProfileSelection.Choice(profile("own", GoverningBody.OWNERS), WORDS));
    }

    @Test
    void tellsWhatChangedTheProfiles() {
        ProfileSelection changed = AUTOMATIC
                .changed(profile -> profile.tolerating(Severity.INFO))
                .noting(new LocalizedText("按 a 调整", "changed by a"));

        ProfileSelection.Choice choice = changed.choose(record("董事会纪要", RecordKind.MINUTES));

        assertThat(choice.profile().intolerable()).isEqualTo(Severity.INFO);
        assertThat(choice.reason().en()).isEqualTo("the title has '董事会'; changed by a");
    }

    @Test
    void needsAProfileForBodiesInGeneral() {
        assertThatThrownBy(() -> ProfileSelection.automatic(List.of(profile("own", GoverningBody.OWNERS))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MeetingRecord record(String title, RecordKind kind) {
        return Fakes.record(kind, element(title, title), Location.of(0, title.length()));
    }

    private static Profile profile(String id, GoverningBody body, RecordKind... kinds) {
        return new Profile(id, WORDS, List.of(body), List.of(kinds), Severity.ERROR, List.of(), List.of());
    }
}

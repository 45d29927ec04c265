package io.duban.engine.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.RecordKind;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.corpus.Label.DeadlineLabel;
import io.duban.engine.analysis.corpus.Label.DirectiveLabel;
import io.duban.engine.analysis.corpus.Label.InheritedUnit;
import io.duban.engine.analysis.corpus.Label.UnitLabel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusFileTest {
    private static final CorpusFile FILE = parse(
            """
            首页 > 正文
            %% record kind=minutes
            %% title: 例会纪要
            %% present: 甲某, 乙某
            例会纪要
            路灯不亮。⟦task +u:named.lead=区电力所 +t:recurring|⟨o:1|一、⟩由⟨u:named.support|区路灯所⟩⟨t:absolute=2026-06-01..2026-06-30|6月份⟩
            换灯。⟧
            %% end
            下一篇
            """);

    private static CorpusFile parse(String body) {
        return CorpusFile.parse("001-lights.txt", "%% split: train\n%% subject: 路灯\n" + body);
    }

    @Test
    void marksAndMetadataAreTakenOutOfTheText() {
        assertThat(FILE.text()).isEqualTo("首页 > 正文\n例会纪要\n路灯不亮。一、由区路灯所6月份\n换灯。\n下一篇\n");
    }

    @Test
    void whatStandsOutsideOfRecordsIsInNone() {
        assertThat(FILE.records()).singleElement().satisfies(record -> {
            assertThat(record.kind()).isEqualTo(RecordKind.MINUTES);
            assertThat(record.field(Field.PRESENT)).containsExactly("甲某", "乙某");
            assertThat(record.field(Field.HOST)).isEmpty();
            assertThat(record.text()).startsWith("例会纪要").endsWith("换灯。\n");
        });
    }

    @Test
    void everySpanStandsWhereItsOffsetsSay() {
        List<Span<?>> spans = FILE.records().get(0).spans();
        assertThat(spans).hasSize(4).allSatisfy(span -> assertThat(FILE.text().substring(span.start(), span.end()))
                .isEqualTo(span.text()));
    }

    @Test
    void linesAreThoseOfTheMarkedFile() {
        assertThat(FILE.line(FILE.text().indexOf("例会"))).isEqualTo(7);
        assertThat(FILE.line(FILE.text().indexOf("换灯"))).isEqualTo(9);
        assertThat(FILE.line(0)).isEqualTo(1);
    }

    @Test
    void labelsSpeakTheTermsOfTheRecordModel() {
        CorpusRecord record = FILE.records().get(0);
        UnitLabel lead = new UnitLabel(ResponsibleUnit.Kind.NAMED, ResponsibleUnit.Role.LEAD);
        assertThat(record.spans(DirectiveLabel.class))
                .extracting(Span::label)
                .containsExactly(new DirectiveLabel(
                        Directive.Kind.TASK,
                        List.of(new InheritedUnit("区电力所", lead)),
                        List.of(new DeadlineLabel(Deadline.Type.RECURRING, null))));
        assertThat(record.spans(DeadlineLabel.class))
                .extracting(Span::text, span -> span.label().lastDay())
                .containsExactly(tuple("6月份", LocalDate.of(2026, 6, 30)));
    }

    @Test
    void aDirectiveIsOneSentenceEvenAcrossLines() {
        assertThat(FILE.records().get(0).sentences())
                .extracting(MarkedSentence::text)
                .containsExactly("例会纪要", "路灯不亮。", "一、由区路灯所6月份\n换灯。");
    }

    @Test
    void theDocumentHasAParagraphForEachLineThatIsNotBlank() {
        CorpusFile file = parse("%% record kind=other\n　一行 \n\n二行\n%% end\n");
        assertThat(file.document().blocks())
                .extracting(block -> file.document().text(block.location()), block -> block.location()
                        .line())
                .containsExactly(tuple("一行", 1), tuple("二行", 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            textBlock =
                    """
                    ⟦task|由⟨u:named.lead|路灯所⟧换灯。⟩  → ⟧ closes nothing
                    ⟦task|换灯。                           → still open
                    ⟦换灯。⟧                               → without a bar
                    ⟦order|换灯。⟧                         → 'order' is none of task
                    ⟦task u:named.lead=路灯所|换灯。⟧      → is not inherited scope
                    ⟦task|⟨u:named|路灯所⟩换灯。⟧          → needs kind and role
                    ⟦task|⟨u:named.boss|路灯所⟩换灯。⟧     → 'boss' is none of lead
                    ⟦task|⟨t:absolute=2026-02-30|月底⟩。⟧  → is no date
                    ⟦task|⟨t:vague=2026-02-28|尽快⟩。⟧     → falls due on no day
                    ⟦task|⟦task|换灯。⟧⟧                   → a directive inside of another mark
                    由⟨u:named.lead|路灯所⟩换灯。          → outside of a directive
                    ⟨x|路灯所⟩                             → no mark is called 'x'
                    ⟨o:0|一、⟩换灯                         → is no level
                    ⟨p|⟩                                   → a mark around nothing
                    """)
    void malformedMarksAreRefused(String line, String problem) {
        assertThatThrownBy(() -> parse("%% record kind=minutes\n" + line + "\n%% end\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("001-lights.txt:")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            textBlock =
                    """
                    %% end                                           → no record is open
                    %% host: 甲某                                    → belongs to a record
                    %% record                                        → is no metadata
                    %% record kind=poem                              → 'poem' is none of minutes
                    %% record kind=minutes                           → is still open
                    %% record kind=minutes;%% chair: 甲某            → no field is called 'chair'
                    %% record kind=minutes;%% host:                  → has no value
                    %% record kind=minutes;%% host: 甲;%% host: 乙   → is given twice
                    %% record kind=minutes;正文;%% host: 甲          → stands below text
                    %% record kind=minutes;%% end                    → a record without text
                    %% split: dev                                    → no split is called 'dev'
                    ⟨p|某某⟩                                         → outside of a record
                    没有记录                                         → no record
                    """)
    void malformedMetadataAreRefused(String lines, String problem) {
        assertThatThrownBy(() -> parse(lines.replace(';', '\n') + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("001-lights.txt:")
                .hasMessageContaining(problem);
    }
}

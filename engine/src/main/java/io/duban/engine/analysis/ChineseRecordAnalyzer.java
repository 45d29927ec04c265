package io.duban.engine.analysis;

import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.Directive;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.Placeholder;
import io.duban.api.record.RecordAnalyzer;
import io.duban.api.record.RecordKind;
import io.duban.api.record.Slip;
import io.duban.engine.analysis.grammar.Company;
import io.duban.engine.analysis.grammar.Inheritance;
import io.duban.engine.analysis.grammar.SentenceReader;
import io.duban.engine.analysis.grammar.directive.OrderingHeads;
import io.duban.engine.analysis.grammar.placeholder.PlaceholderGrammar;
import io.duban.engine.analysis.layout.LeftOut;
import io.duban.engine.analysis.layout.OutlineReader;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.RecordSplitter;
import io.duban.engine.analysis.layout.RecordText;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.Lexicon;
import io.duban.engine.analysis.meeting.Attendance;
import io.duban.engine.analysis.meeting.KindJudge;
import io.duban.engine.analysis.meeting.MeetingReader;
import io.duban.engine.analysis.meeting.ShortNames;
import io.duban.engine.analysis.meeting.StatementReader;
import io.duban.engine.analysis.meeting.Votes;
import io.duban.engine.analysis.name.KnownUnit;
import io.duban.engine.analysis.name.UnitNames;
import io.duban.engine.analysis.paper.PaperReader;
import io.duban.engine.analysis.wording.SlipReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 中文纪要分析器: the built-in analyser. Immutable after construction; one instance serves all threads. */
public final class ChineseRecordAnalyzer implements RecordAnalyzer {
    private final RecordSplitter splitter = new RecordSplitter();
    private final Lexicon lexicon;
    private final OutlineReader outlines;
    private final MeetingReader meetings = new MeetingReader();
    private final SentenceReader sentences = new SentenceReader();
    private final Ledgers ledgers;
    private final Inheritance inheritance = new Inheritance();
    private final UnitNames unitNames;
    private final PaperReader papers = new PaperReader();
    private final SlipReader wording = new SlipReader();
    private final KindJudge kinds = new KindJudge();

    /** With what comes with the engine. */
    public ChineseRecordAnalyzer() {
        this(List.of());
    }

    /** With the user's own units (名册) besides. */
    public ChineseRecordAnalyzer(List<KnownUnit> roster) {
        this.lexicon =
                Lexicon.withUnits(roster.stream().flatMap(KnownUnit::names).toList());
        this.outlines = new OutlineReader(lexicon);
        this.ledgers = new Ledgers(lexicon);
        this.unitNames = new UnitNames(roster);
    }

    @Override
    public List<MeetingRecord> analyze(Document document) {
        List<MeetingRecord> records = new ArrayList<>();
        for (RecordText text : splitter.split(document)) {
            records.add(record(records.size() + 1, text, document));
        }
        return records;
    }

    @Override
    public List<Location> leftOut(Document document) {
        return LeftOut.of(document, splitter.split(document));
    }

    private MeetingRecord record(int index, RecordText text, Document document) {
        Meeting meeting = meetings.read(text);
        LocalDate day = meeting.day();
        OutlineReader.Structure structure = outlines.read(ledgers.without(text), Attendance.names(meeting));
        List<Sentence> said = structure.sentences().stream()
                .filter(sentence -> !names(meeting.topics(), sentence.location()))
                .toList();
        BitSet decided = OrderingHeads.under(said, structure.items());
        List<SentenceReader.Reading> readings = Company.settle(
                IntStream.range(0, said.size())
                        .mapToObj(i -> awaited(
                                decided.get(i)
                                        ? sentences.readDecision(said.get(i), day)
                                        : sentences.read(said.get(i), day)))
                        .toList(),
                structure.items());
        List<Directive> directives = new ArrayList<>(inheritance.directives(readings, structure.items()));
        directives.addAll(ledgers.tasks(text, document, day));
        directives = new ArrayList<>(unitNames.in(directives, day));
        directives.sort(Comparator.comparing(Directive::location));
        List<AccountabilityClause> accountability =
                readings.stream().flatMap(reading -> reading.clauses().stream()).toList();
        List<Placeholder> placeholders = text.passages().stream()
                .flatMap(passage -> PlaceholderGrammar.find(passage).stream())
                .toList();
        KindJudge.Judgement kind = kinds.judge(text, meeting, directives);
        boolean essay = kind.kind() == RecordKind.ESSAY;
        return new MeetingRecord(
                index,
                title(text.title()),
                kind.kind(),
                kind.confidence(),
                meeting,
                papers.read(text, meeting, document.revisions()),
                structure.items(),
                essay ? List.of() : directives,
                essay ? List.of() : accountability,
                placeholders,
                essay ? List.of() : Votes.read(text),
                slips(text, meeting, placeholders),
                null,
                essay ? List.of() : StatementReader.read(text, meeting),
                List.of(),
                structure.sentences().size(),
                text.location());
    }

    /** What was read, as long as somebody waits for it: nobody does after the time for a source is over. */
    private static <T> T awaited(T read) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        return read;
    }

    private List<Slip> slips(RecordText text, Meeting meeting, List<Placeholder> placeholders) {
        List<Slip> slips = new ArrayList<>(wording.read(text, placeholders));
        slips.addAll(ShortNames.of(meeting));
        slips.sort(Comparator.comparing(Slip::location).thenComparing(Slip::kind));
        return slips;
    }

    /** Whether a place is but part of what an element of the meeting is quoted from. */
    private static boolean names(List<MeetingElement> elements, Location place) {
        for (MeetingElement element : elements) {
            if (element.location().encloses(place)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable MeetingElement title(@Nullable Passage title) {
        return title == null
                ? null
                : new MeetingElement(title.original(), title.original().strip(), title.location(), 1);
    }
}

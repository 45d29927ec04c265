package io.duban.engine.analysis.corpus;

import io.duban.api.document.Location;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordAnalyzer;
import io.duban.api.record.RecordKind;
import io.duban.engine.analysis.corpus.Judgement.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an analyser makes of some corpus files.
 *
 * @param judgements by file
 */
record Score(Map<CorpusFile, List<Judgement>> judgements) {
    static Score of(List<CorpusFile> files, RecordAnalyzer analyzer) {
        Map<CorpusFile, List<Judgement>> judgements = new LinkedHashMap<>();
        for (CorpusFile file : files) {
            judgements.put(file, judge(file, analyzer.analyze(file.document())));
        }
        return new Score(judgements);
    }

    /** Records are compared in their order; of those that were not found everything is missed. */
    private static List<Judgement> judge(CorpusFile file, List<MeetingRecord> found) {
        List<Judgement> judgements = new ArrayList<>();
        judgements.add(Comparison.answer(Measure.RECORD_COUNT, file.records().size(), found.size(), 0));
        for (int i = 0; i < file.records().size(); i++) {
            CorpusRecord marked = file.records().get(i);
            judgements.addAll(RecordJudge.judge(marked, i < found.size() ? found.get(i) : nothing(marked)));
        }
        return judgements;
    }

    private static MeetingRecord nothing(CorpusRecord marked) {
        // Any kind but the marked one.
        RecordKind kind = marked.kind() == RecordKind.OTHER ? RecordKind.ESSAY : RecordKind.OTHER;
        return new MeetingRecord(
                1,
                null,
                kind,
                0,
                Meeting.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Location.of(marked.start(), marked.start()));
    }

    Tally tally(Measure measure) {
        return Tally.of(
                measure, judgements.values().stream().flatMap(List::stream).toList());
    }

    /** What was wrong or missed, a line each: file and line, measure, result, words. */
    List<String> misses(Measure measure) {
        List<String> misses = new ArrayList<>();
        judgements.forEach((file, made) -> made.stream()
                .filter(judgement -> judgement.measure() == measure && judgement.result() != Result.HIT)
                .map(judgement -> String.join(
                        "\t",
                        file.name() + ":" + file.line(judgement.start()),
                        measure.id(),
                        judgement.result().name(),
                        judgement.text().replace('\n', '⏎')))
                .forEach(misses::add));
        return misses;
    }
}

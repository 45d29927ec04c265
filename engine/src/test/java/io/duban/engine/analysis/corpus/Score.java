package io.duban.engine.analysis.corpus;

import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordAnalyzer;
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

    /**
     * What stands between the start of a marked record and that of the next is compared with it, in whatever record it
     * was found: that records are not told apart is counted by their number, kind and meeting.
     */
    private static List<Judgement> judge(CorpusFile file, List<MeetingRecord> found) {
        List<Judgement> judgements = new ArrayList<>();
        judgements.add(Comparison.answer(Measure.RECORD_COUNT, file.records().size(), found.size(), 0));
        for (int i = 0; i < file.records().size(); i++) {
            CorpusRecord marked = file.records().get(i);
            int from = i == 0 ? 0 : marked.start();
            int to = i + 1 < file.records().size() ? file.records().get(i + 1).start() : Integer.MAX_VALUE;
            judgements.addAll(RecordJudge.judge(marked, FoundRecord.between(from, to, marked, found)));
        }
        return judgements;
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

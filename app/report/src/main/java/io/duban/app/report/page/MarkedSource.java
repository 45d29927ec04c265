package io.duban.app.report.page;

import io.duban.api.document.Block;
import io.duban.api.document.Location;
import io.duban.api.record.MeetingRecord;
import io.duban.api.report.Finding;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Transcript;
import io.duban.app.report.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** 带标注的原文: the blocks of a source, record by record, with findings and recognised elements marked. */
final class MarkedSource {
    private final Transcript transcript;
    private final List<RecordReport> records;
    private final BlockHtml blocks;

    MarkedSource(Transcript transcript, List<RecordReport> records, String id, Messages messages) {
        this.transcript = transcript;
        this.records = records;
        List<Mark> marks = new ArrayList<>();
        for (RecordReport report : records) {
            String record = id(id, report.record());
            Marks.of(report.record(), record, messages).forEach(mark -> marks.add(mark.withoutEntry()));
            for (int i = 0; i < report.findings().size(); i++) {
                marks.add(mark(report.findings().get(i), finding(record, i), messages));
            }
        }
        this.blocks = new BlockHtml(transcript, marks, messages);
    }

    static String id(String source, MeetingRecord record) {
        return source + "r" + record.index();
    }

    /** The id of a finding's entry. */
    static String finding(String record, int index) {
        return record + "-f" + (index + 1);
    }

    /** The id of the mark of a finding. */
    static String mark(String finding) {
        return finding + "-m";
    }

    private static Mark mark(Finding finding, String entry, Messages messages) {
        return new Mark(
                finding.evidence().location(),
                Mark.Kind.FINDING,
                "finding " + finding.severity().id(),
                finding.ruleId(),
                messages.text(
                        "inspect.explained", finding.ruleId(), finding.message().in(messages.language())),
                entry,
                mark(entry),
                List.of());
    }

    /** The blocks of a record. */
    String text(RecordReport report) {
        return html(block -> within(report, block));
    }

    /** The blocks that stand in no record; empty where there are none. */
    String remainder() {
        return html(block -> records.stream().noneMatch(report -> within(report, block)));
    }

    private String html(Predicate<Block> wanted) {
        StringBuilder html = new StringBuilder();
        transcript.document().blocks().stream().filter(wanted).forEach(block -> html.append(blocks.html(block)));
        return html.toString();
    }

    private static boolean within(RecordReport report, Block block) {
        int start = block.location().start();
        Location record = report.record().location();
        return start >= record.start() && start < record.end();
    }
}

package io.duban.app.report;

import io.duban.api.Language;
import io.duban.api.document.Block;
import io.duban.api.document.Block.Cell;
import io.duban.api.document.Block.Paragraph;
import io.duban.api.document.Block.Row;
import io.duban.api.document.Block.Table;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.AccountabilityClause.Against;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.OutlineItem;
import io.duban.api.record.OutlineStyle;
import io.duban.api.record.Placeholder;
import io.duban.api.record.RecordKind;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.api.report.Finding;
import io.duban.api.report.Finding.Evidence;
import io.duban.api.report.FindingState;
import io.duban.api.report.ProfileChoice;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Transcript;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A source with its text and one of every element in it, some words of which try to do harm. */
final class SampleTranscript {
    private static final String[] LINES = {
        "首页 > 正文",
        "石桥镇<script>alert(1)</script>会议纪要",
        "主持：周明",
        "一、镇建设办牵头修桥，月底前完成；逾期的，\"通报\" & 批评。",
        "XX村清淤。\u001b[2J\u202e\ud842",
        "任务\t单位",
        "清沟\t各村",
    };
    private static final String TEXT = String.join("\n", LINES);

    private SampleTranscript() {}

    static Report in(Language language) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            blocks.add(i == 1 ? Paragraph.heading(at(LINES[i]), 1) : Paragraph.body(at(LINES[i])));
        }
        Row head = new Row(List.of(new Cell(at("任务"), 0, 1, 1), new Cell(at("单位"), 1, 1, 1)));
        Row tail = new Row(List.of(new Cell(at("清沟"), 0, 1, 1), new Cell(at("各村"), 1, 1, 1)));
        blocks.add(new Table(at(LINES[5] + "\n" + LINES[6]), List.of(head, tail)));
        Document document = new Document("text", TEXT, blocks);
        SourceReport source = new SourceReport(
                "a&b<i>.txt",
                "text",
                "a1".repeat(32),
                Verdict.UNDETERMINED,
                List.of(),
                List.of(),
                List.of(new RecordReport(
                        record(),
                        new ProfileChoice("", SampleReport.words("", "")),
                        Verdict.UNDETERMINED,
                        List.of(),
                        List.of())),
                new Transcript(document, List.of(at(LINES[0]))));
        return new Report(
                "1.0.0",
                language,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                0,
                Verdict.UNDETERMINED,
                List.of(source, source));
    }

    /** The same as a check of it, with one finding. */
    static Report withFinding(Language language) {
        SourceReport read = in(language).sources().get(0);
        Evidence evidence = new Evidence(at("月底前"), LINES[3], TEXT.indexOf(LINES[3]));
        Finding finding = new Finding(
                "SV-02",
                Severity.WARNING,
                SampleReport.words("“月底”<太模糊>", "vague"),
                evidence,
                "0123456789abcdef",
                new FindingState.Open());
        RecordReport record = new RecordReport(
                read.records().get(0).record(),
                read.records().get(0).profile(),
                Verdict.ACCEPTABLE,
                List.of(),
                List.of(finding));
        SourceReport checked = new SourceReport(
                read.name(),
                read.format(),
                read.sha256(),
                Verdict.ACCEPTABLE,
                List.of(),
                List.of(),
                List.of(record),
                read.transcript());
        return new Report(
                "1.0.0",
                language,
                List.of(SampleReport.RULE_SET),
                SampleReport.in(language).rules(),
                List.of(),
                List.of(),
                0,
                Verdict.ACCEPTABLE,
                List.of(checked));
    }

    private static MeetingRecord record() {
        MeetingElement title = new MeetingElement(LINES[1], LINES[1], at(LINES[1]), 1);
        Meeting meeting = new Meeting(
                title,
                null,
                null,
                null,
                new MeetingElement("周明", "周明", at("周明"), 1),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        return new MeetingRecord(
                1,
                title,
                RecordKind.MINUTES,
                0.9,
                meeting,
                List.of(new OutlineItem(1, 1, OutlineStyle.CHINESE, "一、", 1, 1, 1, 0, 0, "镇建设办牵头修桥", at("一、镇建设办牵头修桥"))),
                directives(),
                List.of(new AccountabilityClause(
                        "完成；逾期的，\"通报\" & 批评。", "", "", "", Against.OFFICIAL, false, at("完成；逾期的，\"通报\" & 批评。"), 0.8)),
                List.of(new Placeholder("XX村", at("XX村"), 1)),
                7,
                new Location(TEXT.indexOf(LINES[1]), TEXT.length(), 0, 2, 2));
    }

    private static List<Directive> directives() {
        ResponsibleUnit lead = unit("镇建设办", ResponsibleUnit.Kind.NAMED, Role.LEAD, false);
        Deadline end = new Deadline("月底前", Deadline.Type.ABSOLUTE, null, null, false, at("月底前"), 0.9);
        Deadline same = new Deadline("月底前", Deadline.Type.ABSOLUTE, null, null, true, at("月底前"), 0.6);
        ResponsibleUnit villages = unit("各村", ResponsibleUnit.Kind.GROUP, Role.RESPONSIBLE, true);
        return List.of(
                directive("一、镇建设办牵头修桥，月底前完成；", List.of(lead), List.of(end)),
                directive("XX村清淤。", List.of(), List.of(same)),
                directive("清沟", List.of(villages), List.of()));
    }

    private static Directive directive(String text, List<ResponsibleUnit> units, List<Deadline> deadlines) {
        return new Directive(text, Directive.Kind.TASK, 0, units, deadlines, at(text), 0.9);
    }

    private static ResponsibleUnit unit(String text, ResponsibleUnit.Kind kind, Role role, boolean inherited) {
        return new ResponsibleUnit(text, kind, role, inherited, at(text), 0.9);
    }

    private static Location at(String words) {
        int start = TEXT.lastIndexOf(words);
        int line = 1
                + (int) TEXT.substring(0, start).chars().filter(c -> c == '\n').count();
        return new Location(start, start + words.length(), 0, line, line);
    }
}

package io.duban.app.report.ledger;

import static java.util.stream.Collectors.joining;

import io.duban.api.record.Directive;
import io.duban.api.record.DocumentNumber;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingRecord;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.app.report.Messages;
import io.duban.app.report.Place;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 台账的一行: a task. What the record does not say stays empty and is named in the remark, so that the office can ask.
 *
 * @param number 序号, from 1 over the whole ledger
 * @param task 议定事项, as it stands
 * @param meeting 会议
 * @param date 会议日期, or null where it is not known
 * @param reference 文号 of the record, may be empty
 * @param place 位置 in the file
 * @param source 文件
 * @param lead 牵头单位, or whoever is responsible where nobody leads
 * @param support 配合单位
 * @param person 责任人
 * @param deadline 完成时限, as it stands
 * @param due 完成日期, or null where there is none
 * @param frequency 频次 of a recurring task
 * @param remark 备注: what is missing
 */
public record LedgerRow(
        int number,
        String task,
        String meeting,
        @Nullable LocalDate date,
        String reference,
        String place,
        String source,
        String lead,
        String support,
        String person,
        String deadline,
        @Nullable LocalDate due,
        String frequency,
        String remark) {

    /** The tasks of a report in their order, made as they are asked for. */
    public static Stream<LedgerRow> of(Report report, Messages messages) {
        AtomicInteger number = new AtomicInteger();
        return report.sources().stream().flatMap(source -> source.records().stream()
                .map(RecordReport::record)
                .flatMap(record -> record.tasks().stream()
                        .map(task -> of(number.incrementAndGet(), task, record, source.name(), messages))));
    }

    private static LedgerRow of(int number, Directive task, MeetingRecord record, String source, Messages messages) {
        TaskDuties duties = TaskDuties.of(task);
        Meeting meeting = record.meeting();
        return new LedgerRow(
                number,
                task.text(),
                meeting.name() == null ? record.text() : meeting.name().text(),
                meeting.day(),
                record.paper().numbers().stream()
                        .filter(DocumentNumber::own)
                        .map(DocumentNumber::text)
                        .findFirst()
                        .orElse(""),
                Place.of(task.location(), messages),
                source,
                String.join("、", duties.leads()),
                String.join("、", duties.supports()),
                String.join("、", duties.persons()),
                String.join("、", duties.deadlines()),
                duties.due(),
                String.join("、", duties.frequencies()),
                duties.missing().stream()
                        .map(what -> messages.text("ledger.missing." + what))
                        .collect(joining("；")));
    }
}

package io.duban.app.report.page;

import io.duban.api.document.Block;
import io.duban.api.record.MeetingRecord;
import io.duban.api.report.RecordReport;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Transcript;
import io.duban.app.report.ElementText;
import io.duban.app.report.Messages;
import io.duban.app.report.Printable;
import io.duban.app.report.ProblemText;
import io.duban.app.report.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 单个文件的页面: a source with its text, each record between its heading and the list of its elements. */
final class SourceHtml {
    private final Messages messages;
    private final String id;
    private final List<MeetingRecord> records;
    private final StringBuilder html = new StringBuilder();

    private SourceHtml(Messages messages, String id, List<MeetingRecord> records) {
        this.messages = messages;
        this.id = id;
        this.records = records;
    }

    /** The page of a source; all ids in it begin with those letters. */
    static String of(SourceReport source, String id, Messages messages) {
        List<MeetingRecord> records =
                source.records().stream().map(RecordReport::record).toList();
        SourceHtml page = new SourceHtml(messages, id, records);
        page.head(source);
        page.text(source.transcript());
        return page.html.append("</article>\n").toString();
    }

    private void head(SourceReport source) {
        html.append("<article id=\"").append(id).append("\">\n<h2>");
        html.append(Html.of(Printable.of(source.name()))).append("</h2>\n<ul class=\"source\">\n");
        field("inspect.format", source.format());
        field("inspect.sha256", source.sha256());
        ProblemText words = new ProblemText(Style.PLAIN, messages);
        source.problems().forEach(problem -> words.lines(problem).forEach(this::line));
        source.notices().forEach(notice -> line(words.notice(notice)));
        field("inspect.records", String.valueOf(records.size()));
        html.append("</ul>\n");
    }

    private void field(String key, @Nullable String value) {
        if (value != null) {
            line(messages.text(key) + ": " + value);
        }
    }

    private void line(String words) {
        html.append("<li>").append(Html.of(words.strip())).append("</li>\n");
    }

    /** The blocks in their order; a record ends where one begins that stands behind it. */
    private void text(@Nullable Transcript transcript) {
        int next = 0;
        @Nullable MeetingRecord open = null;
        if (transcript != null) {
            List<Mark> marks = new ArrayList<>();
            records.forEach(record -> marks.addAll(Marks.of(record, id(record), messages)));
            BlockHtml blocks = new BlockHtml(transcript, marks, messages);
            for (Block block : transcript.document().blocks()) {
                int start = block.location().start();
                if (open != null && start >= open.location().end()) {
                    end(open);
                    open = null;
                }
                while (next < records.size()
                        && start >= records.get(next).location().start()) {
                    open = begin(open, records.get(next++));
                }
                html.append(blocks.html(block));
            }
        }
        while (next < records.size()) {
            open = begin(open, records.get(next++));
        }
        if (open != null) {
            end(open);
        }
    }

    private MeetingRecord begin(@Nullable MeetingRecord before, MeetingRecord record) {
        if (before != null) {
            end(before);
        }
        ElementText words = new ElementText(messages);
        html.append("<section id=\"").append(id(record)).append("\">\n<h3>");
        html.append(Html.of(words.record(record))).append("</h3>\n<p class=\"told\">");
        html.append(Html.of(words.kind(record))).append("</p>\n");
        return record;
    }

    private void end(MeetingRecord record) {
        html.append("<div class=\"elements\">\n");
        html.append(ElementList.of(record, id(record), messages)).append("</div>\n</section>\n");
    }

    private String id(MeetingRecord record) {
        return id + "r" + record.index();
    }
}

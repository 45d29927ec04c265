package io.duban.engine.analysis.corpus;

import io.duban.api.record.RecordKind;
import io.duban.engine.analysis.corpus.Label.DeadlineLabel;
import io.duban.engine.analysis.corpus.Label.DirectiveLabel;
import io.duban.engine.analysis.corpus.Label.UnitLabel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one corpus file: takes marks and metadata out of the text and keeps where they stood. Used once. */
final class CorpusParser {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<CorpusRecord> records = new ArrayList<>();
    private final List<Span<?>> spans = new ArrayList<>();
    private final Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    private @Nullable RecordKind kind;
    private @Nullable Split split;
    private String subject = "";
    private int recordStart;
    private int line;

    CorpusParser(String name) {
        this.name = name;
    }

    private record Open(char bracket, Label label, int start) {}

    CorpusFile parse(String marked) {
        for (String next : marked.stripTrailing().split("\n", -1)) {
            line++;
            if (next.startsWith("%% ")) {
                check(open.isEmpty(), "a mark is still open; close it before the metadata line");
                metadata(next.substring(3).strip());
            } else {
                textLine(next);
            }
        }
        check(open.isEmpty(), "a mark is still open at the end of the file; close it");
        check(kind == null, "the last record is still open; end it with '%% end'");
        check(!records.isEmpty(), "no record; begin one with '%% record kind=minutes'");
        if (split == null) {
            throw malformed("no split; begin the file with '%% split: train'");
        }
        return new CorpusFile(name, split, subject, text.toString(), records);
    }

    private void metadata(String words) {
        if (words.startsWith("record ")) {
            check(kind == null, "the record before is still open; end it with '%% end'");
            check(words.startsWith("record kind="), "a record needs its kind: '%% record kind=minutes'");
            kind = labelled(() -> LabelSyntax.constant(RecordKind.class, words.substring("record kind=".length())));
            recordStart = text.length();
        } else if (words.equals("end")) {
            endRecord();
        } else {
            int colon = words.indexOf(':');
            check(colon > 0, "'" + words + "' is no metadata; write '%% name: value'");
            value(words.substring(0, colon), words.substring(colon + 1).strip());
        }
    }

    private void value(String key, String value) {
        check(!value.isEmpty(), key + " has no value; leave the line out");
        if (key.equals("split")) {
            split = Arrays.stream(Split.values())
                    .filter(part -> part.folder().equals(value))
                    .findFirst()
                    .orElseThrow(() -> malformed("no split is called '" + value + "'; write train or held-out"));
        } else if (key.equals("subject")) {
            subject = value;
        } else {
            Field field = Arrays.stream(Field.values())
                    .filter(known -> known.id().equals(key))
                    .findFirst()
                    .orElseThrow(() -> malformed("no field is called '" + key + "'; there are " + Field.known()));
            check(kind != null, key + " belongs to a record; put it after '%% record kind=…'");
            check(text.length() == recordStart, key + " stands below text; put it right after '%% record kind=…'");
            check(fields.put(field, field.values(value)) == null, key + " is given twice; keep one");
        }
    }

    private void endRecord() {
        RecordKind ended = kind;
        if (ended == null) {
            throw malformed("no record is open; take '%% end' out");
        }
        spans.sort(Comparator.<Span<?>>comparingInt(Span::start).thenComparingInt(span -> -span.end()));
        String words = text.substring(recordStart);
        check(!words.isBlank(), "a record without text; take it out");
        int firstLine = line - (int) words.chars().filter(c -> c == '\n').count();
        records.add(new CorpusRecord(ended, fields, words, recordStart, firstLine, spans));
        spans.clear();
        fields.clear();
        kind = null;
    }

    private void textLine(String marked) {
        int i = 0;
        while (i < marked.length()) {
            char c = marked.charAt(i);
            if (c == '⟦' || c == '⟨') {
                int bar = marked.indexOf('|', i);
                check(bar > 0, "a mark without a bar; write its label, a bar, the words");
                begin(c, marked.substring(i + 1, bar));
                i = bar;
            } else if (c == '⟧' || c == '⟩') {
                end(c == '⟧' ? '⟦' : '⟨', c);
            } else {
                check(c != '\r', "a carriage return; end lines with a line feed alone");
                text.append(c);
            }
            i++;
        }
        text.append('\n');
    }

    private void begin(char bracket, String words) {
        check(kind != null, "a mark outside of a record; what stands there is noise");
        Label label = labelled(() -> bracket == '⟦' ? LabelSyntax.directive(words) : LabelSyntax.element(words));
        check(bracket == '⟨' || open.isEmpty(), "a directive inside of another mark; close that first");
        check(
                !(label instanceof UnitLabel || label instanceof DeadlineLabel) || insideDirective(),
                "a unit or deadline outside of a directive; take the mark out or mark the directive");
        open.push(new Open(bracket, label, text.length()));
    }

    private boolean insideDirective() {
        return open.stream().anyMatch(mark -> mark.label() instanceof DirectiveLabel);
    }

    private void end(char opening, char closing) {
        check(!open.isEmpty() && open.peek().bracket() == opening, closing + " closes nothing; marks must nest");
        Open mark = open.pop();
        String words = text.substring(mark.start());
        check(!words.isBlank(), "a mark around nothing; take it out");
        spans.add(new Span<>(mark.label(), words, mark.start(), text.length()));
    }

    private <T> T labelled(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ":" + line + ": " + e.getMessage(), e);
        }
    }

    private void check(boolean fine, String problem) {
        if (!fine) {
            throw malformed(problem);
        }
    }

    private IllegalArgumentException malformed(String problem) {
        return new IllegalArgumentException(name + ":" + line + ": " + problem);
    }
}

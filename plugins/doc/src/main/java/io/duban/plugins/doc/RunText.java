package io.duban.plugins.doc;

import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.Remarks;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** 段落文字: the text of one paragraph as it shows: fields by their result, deletions and hidden text left out. */
final class RunText {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private final Remarks remarks;
    private final StringBuilder text = new StringBuilder();
    /** Fields that are open and have not come to their result. */
    private int instructions;

    RunText(Remarks remarks) {
        this.remarks = remarks;
    }

    /** With a line feed for each break set by hand. */
    String of(Paragraph paragraph) {
        text.setLength(0);
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isMarkedInserted()) {
                remarks.count(NoticeKind.TRACKED_CHANGES, 1);
            }
            append(run);
        }
        return text.toString();
    }

    private void append(CharacterRun run) {
        String characters = run.text();
        boolean isHidden = run.isVanished();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> instructions++;
                case FIELD_RESULT -> instructions = Math.max(0, instructions - 1);
                // A field without a result ends in its instructions.
                case FIELD_END -> instructions = Math.max(0, instructions - (endsInstructions(characters, i) ? 1 : 0));
                case 0x01, 0x08 -> remarks.picture();
                default -> {
                    if (instructions > 0 || run.isMarkedDeleted()) {
                        continue;
                    }
                    if (isHidden) {
                        remarks.count(NoticeKind.HIDDEN_TEXT, c > ' ' ? 1 : 0);
                    } else {
                        show(c, run);
                    }
                }
            }
        }
    }

    private boolean endsInstructions(String characters, int at) {
        return instructions > 0 && characters.lastIndexOf(FIELD_RESULT, at) < characters.lastIndexOf(FIELD_BEGIN, at);
    }

    private void show(char c, CharacterRun run) {
        if (run.isSymbol() && c == '(') {
            // Forms use symbols as tick boxes.
            text.append('□');
            return;
        }
        switch (c) {
            case '\t' -> text.append('\t');
            case 0x0B -> text.append('\n');
            case 0x1E -> text.append('-');
            default -> {
                if (c >= ' ') {
                    text.append(c);
                }
            }
        }
    }
}

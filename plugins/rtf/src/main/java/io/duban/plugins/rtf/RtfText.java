package io.duban.plugins.rtf;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.numbering.NumberFormat;
import io.duban.plugins.rtf.State.Destination;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** 成文: gathers text by where it goes and adds paragraphs, tables, notes, boxes and furniture in reading order. */
final class RtfText {
    private final DocumentBuilder builder;
    private final Map<Destination, StringBuilder> open = new EnumMap<>(Destination.class);
    private final List<String> notes = new ArrayList<>();
    private final List<String> boxes = new ArrayList<>();
    private final Set<String> furniture = new LinkedHashSet<>();
    private final RtfTable table = new RtfTable();
    private final StringBuilder cell = new StringBuilder();
    private boolean isInTable;
    private int level;

    RtfText(DocumentBuilder builder) {
        this.builder = builder;
        for (Destination destination : Destination.values()) {
            open.put(destination, new StringBuilder());
        }
    }

    RtfTable table() {
        return table;
    }

    /** The paragraph begins with the properties of none. */
    void resetParagraph() {
        isInTable = false;
        level = 0;
    }

    void inTable() {
        isInTable = true;
    }

    void level(int headingLevel) {
        level = headingLevel;
    }

    void append(Destination destination, CharSequence text) {
        textOf(destination).append(text);
    }

    /** The end of a paragraph. */
    void paragraph(Destination destination) throws UnreadableException {
        switch (destination) {
            case BODY -> bodyParagraph();
            case NOTE, TEXT_BOX, FURNITURE -> finish(destination);
            default -> {
                // Definitions have no paragraphs.
            }
        }
    }

    /** The end of a note, box, header or footer. */
    void finish(Destination destination) {
        switch (destination) {
            case NOTE -> notes.add(take(destination));
            case TEXT_BOX -> boxes.add(take(destination));
            case FURNITURE -> furniture.add(take(destination).strip());
            default -> {
                // What belongs to the paragraph ends with it.
            }
        }
    }

    void cell() {
        cell.append(item());
        table.cell(cell.toString());
        cell.setLength(0);
    }

    void row() {
        table.row();
    }

    /** Adds all that is left. */
    void end() throws UnreadableException {
        if (!cell.isEmpty()) {
            cell();
        }
        bodyParagraph();
        endTable();
        addAside();
        boolean hasText = !builder.isEmpty();
        for (String text : furniture) {
            if (hasText) {
                builder.paragraph(text, Role.FURNITURE, 0);
            }
        }
    }

    private void bodyParagraph() throws UnreadableException {
        if (isInTable) {
            cell.append(item()).append('\n');
            return;
        }
        endTable();
        for (String line : item().split("\n", -1)) {
            builder.paragraph(line, level > 0 ? Role.HEADING : Role.BODY, level);
        }
        addAside();
    }

    private void endTable() throws UnreadableException {
        if (!table.isEmpty()) {
            table.addTo(builder);
            addAside();
        }
    }

    private void addAside() throws UnreadableException {
        for (String box : boxes) {
            builder.paragraph(box, Role.TEXT_BOX, 0);
        }
        for (String note : notes) {
            builder.paragraph(note, Role.NOTE, 0);
        }
        boxes.clear();
        notes.clear();
    }

    /** The text of the paragraph with its number before it; bullets are no part of the text. */
    private String item() {
        String label = take(Destination.LABEL).strip();
        String text = take(Destination.BODY);
        boolean isNumber = label.codePoints().anyMatch(RtfText::isNumeral);
        return isNumber && !text.isBlank() ? NumberFormat.before(label, text.stripLeading()) : text;
    }

    private static boolean isNumeral(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private String take(Destination destination) {
        StringBuilder text = textOf(destination);
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    private StringBuilder textOf(Destination destination) {
        return Objects.requireNonNull(open.get(destination));
    }
}

package io.duban.plugins.rtf;

import io.duban.api.document.UnreadableException;
import io.duban.plugins.rtf.State.Destination;

/** 标记: the control words that stand for a character, or end a paragraph, a cell or a row. */
final class Marks {
    private Marks() {}

    /** Sets what the word stands for; words of looks set nothing. */
    static void set(String word, int number, Destination destination, RtfText text) throws UnreadableException {
        switch (word) {
            case "par", "sect" -> text.paragraph(destination);
            case "line", "nestrow" -> text.append(destination, "\n");
            case "tab", "nestcell" -> text.append(destination, "\t");
            case "emdash" -> text.append(destination, "—");
            case "endash" -> text.append(destination, "–");
            case "lquote" -> text.append(destination, "‘");
            case "rquote" -> text.append(destination, "’");
            case "ldblquote" -> text.append(destination, "“");
            case "rdblquote" -> text.append(destination, "”");
            case "emspace", "enspace", "qmspace" -> text.append(destination, " ");
            case "intbl" -> {
                if (destination == Destination.BODY) {
                    text.inTable();
                }
            }
            case "cell" -> text.cell();
            case "row" -> text.row();
            case "trowd" -> text.table().define();
            case "cellx" -> text.table().edge(number);
            case "clmrg" -> text.table().mergedLeft();
            case "clvmrg" -> text.table().mergedAbove();
            default -> {
                // Looks.
            }
        }
    }
}

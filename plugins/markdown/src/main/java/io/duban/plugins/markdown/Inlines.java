package io.duban.plugins.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** 行内文字: the text of one block. Pictures have none; of a link the words count. */
final class Inlines extends AbstractVisitor {
    private static final String ENDS = "。；：！？.;:!?";
    /** A line shorter than this was ended on purpose. */
    private static final int FULL = 30;

    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private final StringBuilder text = new StringBuilder();

    private Inlines() {}

    static List<String> lines(Node block) {
        Inlines inlines = new Inlines();
        inlines.visitChildren(block);
        return inlines.text.toString().lines().toList();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    /**
     * Renderers join such lines; people who type minutes mean each for itself. Joined are lines that end in the middle of
     * a sentence and are as long as an editor's width.
     */
    @Override
    public void visit(SoftLineBreak node) {
        int start = text.lastIndexOf("\n") + 1;
        boolean isOpen = text.length() - start >= FULL && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
        text.append(!isOpen ? "\n" : text.charAt(text.length() - 1) < 0x250 ? " " : "");
    }

    @Override
    public void visit(HtmlInline node) {
        if (LINE_BREAK.matcher(node.getLiteral()).matches()) {
            text.append('\n');
        }
    }

    @Override
    public void visit(Image node) {
        // Its words stand for the picture, not in the minutes.
    }
}

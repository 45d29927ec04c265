package io.duban.api.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 段落: joins lines that a page's width parted, over the ends of columns and pages. */
final class Paragraphs {
    /** How far from the right margin a full line may end: a mark of punctuation is moved to the next line. */
    private static final float SLACK = 2.1f;
    /** A first line is indented by two characters, one that continues by none. */
    private static final float INDENT = 0.9f;

    private static final float DEEP_INDENT = 2.6f;

    private static final Pattern ENDED = Pattern.compile(".*[。！？；：.!?;:][”’」』）)]?", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile(
            "(?:[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、][^0-9].*|第[一二三四五六七八九十百]{1,3}[章节条，、]).*",
            Pattern.DOTALL);

    /**
     * 段.
     *
     * @param page it begins on
     * @param confidence of its least sure line
     */
    record Paragraph(String text, int page, double confidence) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int page;
    private double confidence = 1;
    private @Nullable Line before;

    /** Adds the lines of a column in their order. */
    void add(List<Line> lines, Margins margins, int pageNumber) {
        for (Line line : lines) {
            if (before == null || !continues(before, line, margins)) {
                finish();
                page = pageNumber;
            } else if (isLatin(text.charAt(text.length() - 1))
                    && isLatin(line.text().charAt(0))) {
                text.append(' ');
            }
            text.append(line.text());
            confidence = Math.min(confidence, line.confidence());
            before = line;
        }
    }

    /** All paragraphs. */
    List<Paragraph> finished() {
        finish();
        return paragraphs;
    }

    private void finish() {
        if (!text.isEmpty()) {
            paragraphs.add(new Paragraph(text.toString(), page, confidence));
            text.setLength(0);
            confidence = 1;
        }
    }

    private boolean continues(Line above, Line line, Margins margins) {
        float em = line.size();
        if (Math.abs(above.size() - em) > 0.12f * em || isRow(above) || isRow(line)) {
            return false;
        }
        // On another page or column the next line stands above this one, and how far tells nothing.
        float step = line.y() - above.y();
        boolean isNear = step < 0 || step < 1.45f * Math.max(margins.leading(), 1.2f * em);
        if (isTitle(above, margins) && isTitle(line, margins)) {
            return step > 0 && step < 2.2f * em;
        }
        boolean isFull = above.right() > margins.right() - SLACK * em;
        if (!isFull || !isNear || isTitle(above, margins)) {
            return false;
        }
        boolean isNew =
                ENDED.matcher(text).matches() && LABEL.matcher(line.text()).matches();
        return !isNew && (line.left() < margins.left() + INDENT * em || isHanging(above, line, margins));
    }

    /** Items of lists may stand further in than any first line does. */
    private boolean isHanging(Line above, Line line, Margins margins) {
        return line.left() > margins.left() + DEEP_INDENT * line.size()
                && Math.abs(line.left() - above.left()) < INDENT * line.size()
                && !LABEL.matcher(line.text()).matches();
    }

    /** Larger than the body and in the middle. */
    private static boolean isTitle(Line line, Margins margins) {
        float middle = (line.left() + line.right()) / 2;
        return line.size() > 1.12f * margins.size()
                && Math.abs(middle - (margins.left() + margins.right()) / 2) < 1.5f * line.size();
    }

    private static boolean isRow(Line line) {
        return line.text().indexOf('\t') >= 0;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || c == ',' || c == '.');
    }
}

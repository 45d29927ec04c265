package io.duban.api.record;

import io.duban.api.document.Location;

/**
 * 层次: a numbered heading or point.
 *
 * @param index 1-based place among all items of the record
 * @param level depth from 1
 * @param style how it is numbered
 * @param label the number as it stands, such as {@code （一）} or {@code 二是}
 * @param number the value of the label, from 1
 * @param series 1-based run of siblings that it belongs to; numbering that starts anew opens a new series
 * @param position 1-based place in its series
 * @param previous number of the sibling before it, 0 for the first
 * @param parent index of the item it stands under, 0 at the top
 * @param text what follows the label, up to the end of the heading or the first clause
 * @param location of label and text
 */
public record OutlineItem(
        int index,
        int level,
        OutlineStyle style,
        String label,
        int number,
        int series,
        int position,
        int previous,
        int parent,
        String text,
        Location location)
        implements Located {

    /** 序号形式: the label without its number, such as {@code （）} or {@code 、}. */
    public String form() {
        StringBuilder form = new StringBuilder(label.length());
        for (int at = mark(label, 0); at >= 0; at = mark(label, at + 1)) {
            form.append(label.charAt(at));
        }
        return form.toString();
    }

    /** 同形: whether the labels of both have one form; asked of every pair of neighbours, so no form is made for it. */
    boolean sameForm(OutlineItem other) {
        int mine = mark(label, 0);
        int its = mark(other.label, 0);
        while (mine >= 0 && its >= 0 && label.charAt(mine) == other.label.charAt(its)) {
            mine = mark(label, mine + 1);
            its = mark(other.label, its + 1);
        }
        return mine < 0 && its < 0;
    }

    /** Where the next character stands that is no part of a number, or -1. */
    private static int mark(String label, int from) {
        for (int at = from; at < label.length(); at++) {
            char c = label.charAt(at);
            if (!Character.isLetterOrDigit(c) && !Character.isWhitespace(c)) {
                return at;
            }
        }
        return -1;
    }

    /** 同级: whether the other belongs to the same series under the same item. */
    public boolean siblingOf(OutlineItem other) {
        return parent == other.parent && series == other.series;
    }
}

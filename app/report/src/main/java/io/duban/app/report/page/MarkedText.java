package io.duban.app.report.page;

import io.duban.api.document.Location;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/** 标注后的文字: a stretch of a document as HTML, every element in it marked. Marks that cross are cut where they do. */
final class MarkedText {
    private final String text;
    private final List<Mark> marks;

    /** @param text of the whole document */
    MarkedText(String text, Collection<Mark> marks) {
        this.text = text;
        this.marks = marks.stream().sorted(Mark.ORDER).toList();
    }

    /** A mark, or what is left of it behind a cut. */
    private record Piece(Mark mark, int start, int end) implements Comparable<Piece> {
        @Override
        public int compareTo(Piece other) {
            int byStart = Integer.compare(start, other.start);
            int byEnd = Integer.compare(other.end, end);
            return byStart != 0 ? byStart : byEnd != 0 ? byEnd : mark.kind().compareTo(other.mark.kind());
        }
    }

    /** The stretch as HTML. */
    String html(Location stretch) {
        PriorityQueue<Piece> waiting = new PriorityQueue<>();
        for (Mark mark : marks) {
            int start = Math.max(mark.place().start(), stretch.start());
            int end = Math.min(mark.place().end(), stretch.end());
            if (start < end) {
                waiting.add(new Piece(mark, start, end));
            }
        }
        StringBuilder html = new StringBuilder();
        Deque<Piece> open = new ArrayDeque<>();
        int at = stretch.start();
        while (!waiting.isEmpty()) {
            Piece next = waiting.poll();
            at = close(html, open, at, next.start);
            if (!open.isEmpty() && open.element().end < next.end) {
                int cut = open.element().end;
                waiting.add(new Piece(next.mark, cut, next.end));
                next = new Piece(next.mark, next.start, cut);
            }
            html.append(Html.of(text.substring(at, next.start)));
            html.append(opening(next));
            at = next.start;
            open.push(next);
        }
        at = close(html, open, at, stretch.end());
        return html.append(Html.of(text.substring(at, stretch.end()))).toString();
    }

    /** Closes what ends up to an offset; returns how far the text is written. */
    private int close(StringBuilder html, Deque<Piece> open, int from, int to) {
        int at = from;
        while (!open.isEmpty() && open.element().end <= to) {
            Piece piece = open.pop();
            html.append(Html.of(text.substring(at, piece.end)));
            html.append(closing(piece));
            at = piece.end;
        }
        return at;
    }

    private static String opening(Piece piece) {
        Mark mark = piece.mark;
        String span = "<span class=\"m " + mark.look() + "\"";
        if (piece.start != mark.place().start()) {
            return span + ">";
        }
        String tag = mark.entry().isEmpty()
                ? Html.element("span", "t", mark.tag())
                : "<a class=\"t\" href=\"#" + mark.entry() + "\" aria-describedby=\"" + mark.id() + "-t\">"
                        + Html.of(mark.tag()) + "</a>";
        return span + " id=\"" + mark.id() + "\">" + tag + "<span class=\"tip\" role=\"tooltip\" id=\"" + mark.id()
                + "-t\">" + Html.of(mark.words()) + "</span>";
    }

    private static String closing(Piece piece) {
        StringBuilder html = new StringBuilder();
        if (piece.end == piece.mark.place().end()) {
            for (Mark.Addition addition : piece.mark.after()) {
                html.append("<span class=\"after\">")
                        .append(Html.link(addition.id(), addition.words()))
                        .append("</span>");
            }
        }
        return html.append("</span>").toString();
    }
}

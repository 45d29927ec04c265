package io.duban.app.report;

import static java.util.stream.Collectors.joining;

import io.duban.api.document.Location;
import java.util.stream.Stream;

/** 位置文案: a place as a person would look for it, by the marks that its format has; with a warning where it was misread. */
public final class Place {
    private Place() {}

    public static String of(Location location, Messages messages) {
        String marks = Stream.of(
                        mark(messages, "place.page", location.page()),
                        mark(messages, "place.paragraph", location.paragraph()),
                        mark(messages, "place.line", location.line()))
                .filter(mark -> !mark.isEmpty())
                .collect(joining(messages.text("place.separator")));
        String place = marks.isEmpty() ? messages.text("place.character", location.start() + 1) : marks;
        return location.doubtful()
                ? place + messages.text("place.doubtful", Math.round(100 * location.confidence()))
                : place;
    }

    private static String mark(Messages messages, String key, int number) {
        return number == 0 ? "" : messages.text(key, number);
    }
}

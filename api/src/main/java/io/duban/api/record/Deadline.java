package io.duban.api.record;

import io.duban.api.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * 完成时限: by when, or how often.
 *
 * @param text the shortest time expression with its bound, as it stands
 * @param type what sort of bound it is
 * @param due the days on which it falls due, or null where no meeting date allows it or none is meant
 * @param inherited whether it comes from a heading, a table header or a closing sentence
 * @param location where it stands
 * @param confidence from 0 to 1
 */
public record Deadline(
        String text, Type type, @Nullable DateInterval due, boolean inherited, Location location, double confidence)
        implements Located {

    /** The same deadline as a directive takes it over from elsewhere, with that confidence at most. */
    public Deadline takenOver(double most) {
        return new Deadline(text, type, due, true, location, Math.min(most, confidence));
    }

    /** 时限类型. */
    public enum Type {
        /** 绝对: a calendar point or period (6月底前, 本周内). */
        ABSOLUTE,
        /** 相对: a duration from an event or from now (10个工作日内). */
        RELATIVE,
        /** 周期: how often (每月). */
        RECURRING,
        /** 待填: a bound whose value was left blank (X月底前). */
        PLACEHOLDER,
        /** 模糊: an urgency word (尽快). */
        VAGUE;

        /** Whether it binds anybody to a day or a rhythm. */
        public boolean firm() {
            return this == ABSOLUTE || this == RELATIVE || this == RECURRING;
        }
    }
}

package io.duban.api.record;

import io.duban.api.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * 完成时限: by when, or how often.
 *
 * @param text the shortest time expression with its bound, as it stands
 * @param type what sort of bound it is
 * @param due the days on which it falls due, or null where they are open or none are meant
 * @param open what it would take to tell them, or null where they are told or none are meant
 * @param inherited whether it comes from a heading, a table header or a closing sentence
 * @param location where it stands
 * @param confidence from 0 to 1
 */
public record Deadline(
        String text,
        Type type,
        @Nullable DateInterval due,
        @Nullable Open open,
        boolean inherited,
        Location location,
        double confidence)
        implements Located {

    /** The same deadline as a directive takes it over from elsewhere, with that confidence at most. */
    public Deadline takenOver(double most) {
        return new Deadline(text, type, due, open, true, location, Math.min(most, confidence));
    }

    /** From its place alone, which tells elements apart: rules hash each one that {@code from} yields. */
    @Override
    public int hashCode() {
        return location.hashCode();
    }

    /** 待定原因: what is missing to tell the day on which it falls due. */
    public enum Open {
        /** 会议日期: the day of the meeting, from which it counts. */
        MEETING,
        /** 当地日历: when a season, a term or a session begins here (汛期前, 开学前, 下次会议). */
        CALENDAR,
        /** 起算事件: the event it counts from (接到通知后3日内). */
        EVENT
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

package io.duban.api.record;

import io.duban.api.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * 责任单位: who must act.
 *
 * @param text the shortest full name as it stands in the source
 * @param name 全称: its full name where the analyser knows one, else its text: equal for two names of one unit
 * @param successor 承接单位: who had taken its place where it was no more on the day of the meeting; null where it still
 *     was, or nobody knows
 * @param kind how definite it is
 * @param role its part in the work
 * @param inherited whether it comes from elsewhere than the directive itself: a heading, a table header, a closing
 *     sentence, the subject of the sentence before
 * @param location where the name stands
 * @param confidence from 0 to 1
 */
public record ResponsibleUnit(
        String text,
        String name,
        @Nullable String successor,
        Kind kind,
        Role role,
        boolean inherited,
        Location location,
        double confidence)
        implements Located {

    /** A unit of which no other name is known. */
    public ResponsibleUnit(String text, Kind kind, Role role, boolean inherited, Location location, double confidence) {
        this(text, text, null, kind, role, inherited, location, confidence);
    }

    /** The same unit by its full name. */
    public ResponsibleUnit named(String fullName) {
        return new ResponsibleUnit(text, fullName, successor, kind, role, inherited, location, confidence);
    }

    /** The same unit, which was no more and had a successor. */
    public ResponsibleUnit succeededBy(String other) {
        return new ResponsibleUnit(text, name, other, kind, role, inherited, location, confidence);
    }

    /** The same unit as a directive takes it over from elsewhere, with that confidence at most. */
    public ResponsibleUnit takenOver(double most) {
        return new ResponsibleUnit(text, name, successor, kind, role, true, location, Math.min(most, confidence));
    }

    /** From its place alone, which tells elements apart: rules hash each one that {@code from} yields. */
    @Override
    public int hashCode() {
        return location.hashCode();
    }

    /** 主体类别. */
    public enum Kind {
        /** 具体单位: an identifiable organisation (县公安局, 卫健部门). */
        NAMED,
        /** 一类单位: a definite class of organisations (各乡镇, 各学校). */
        GROUP,
        /** 泛指: everybody in general (各级各部门, 大家). */
        GENERIC,
        /** 个人: an office-holder or named person (校长, 分管副市长). */
        PERSON
    }

    /** 责任角色. */
    public enum Role {
        /** 牵头. */
        LEAD,
        /** 配合. */
        SUPPORT,
        /** 责任: everything else. */
        RESPONSIBLE
    }
}

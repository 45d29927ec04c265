package io.duban.api.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * 文件属性: what a file says of itself beside its text. Programs write it and people change it, so it proves nothing; yet
 * minutes of March that were made in November are worth a question.
 *
 * @param author who made it; empty where it does not say
 * @param editor who saved it last; empty where it does not say
 * @param created the day it was made, or null
 * @param modified the day it was saved last, or null
 */
public record FileProperties(String author, String editor, @Nullable LocalDate created, @Nullable LocalDate modified) {
    /** Of a file that says nothing of itself. */
    public static final FileProperties NONE = new FileProperties("", "", null, null);

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final int LONGEST_NAME = 100;
    private static final int DATE = "2031-05-06".length();

    public FileProperties {
        author = shortened(author);
        editor = shortened(editor);
    }

    /** The day of a moment in Chinese offices. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BEIJING);
    }

    /**
     * The day of a time as XML has it, such as {@code 2031-05-06T10:00:00Z}; null where there is none. Without a zone it
     * is that of the writer.
     */
    public static @Nullable LocalDate day(@Nullable String time) {
        if (time == null || time.length() < DATE) {
            return null;
        }
        try {
            return time.endsWith("Z") ? day(Instant.parse(time)) : LocalDate.parse(time.substring(0, DATE));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String shortened(String name) {
        String stripped = name.strip();
        return stripped.length() <= LONGEST_NAME ? stripped : stripped.substring(0, LONGEST_NAME);
    }
}

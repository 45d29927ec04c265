package io.duban.engine.likeness;

import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.likeness.ComparedRecord;
import io.duban.api.record.Directive;
import io.duban.api.record.Located;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 遮蔽后的文字: a record as it is compared: without punctuation and white space; names of units, persons and places,
 * numbers and dates as one sign each, since whoever copies changes them; without what it quotes from norms, since
 * everybody quotes them.
 */
final class MaskedText {
    private static final char NAME = '\u0001';
    private static final char NUMBER = '\u0002';
    private static final char REGION = '\u0003';
    private static final char NORM = '\u0004';

    private final String signs;
    private final int[] offsets;
    private final String plain;

    private MaskedText(String signs, int[] offsets, String plain) {
        this.signs = signs;
        this.offsets = offsets;
        this.plain = plain;
    }

    static MaskedText of(ComparedRecord compared) {
        return of(compared.document(), compared.record(), compared.record().location());
    }

    /** A part of a record, with the names of the whole masked. */
    static MaskedText of(Document document, MeetingRecord record, Location part) {
        int start = part.start();
        char[] signs = document.text().substring(start, part.end()).toCharArray();
        String plain = new String(signs);
        for (String name : names(record, plain)) {
            for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length())) {
                Arrays.fill(signs, at, at + name.length(), NAME);
            }
        }
        Masks.regions(plain, signs, REGION);
        Masks.figures(plain, signs, NUMBER);
        Masks.norms(plain, signs, NORM);
        return packed(signs, start, plain);
    }

    /** Every run of one mask as one sign; norms, punctuation and white space as none. */
    private static MaskedText packed(char[] signs, int start, String plain) {
        StringBuilder packed = new StringBuilder(signs.length);
        int[] offsets = new int[signs.length];
        for (int i = 0; i < signs.length; i++) {
            boolean mask = signs[i] <= NORM && signs[i] > 0;
            boolean again = mask && i > 0 && signs[i - 1] == signs[i];
            if (signs[i] != NORM && !again && (mask || Character.isLetterOrDigit(signs[i]))) {
                offsets[packed.length()] = start + i;
                packed.append(signs[i]);
            }
        }
        return new MaskedText(packed.toString(), Arrays.copyOf(offsets, packed.length()), plain);
    }

    /** All that names somebody or some place, the longest first, so that no short name tears a long one. */
    private static List<String> names(MeetingRecord record, String plain) {
        List<String> names = new ArrayList<>();
        for (Directive directive : record.directives()) {
            directive.units().forEach(unit -> names.add(unit.text()));
        }
        Meeting meeting = record.meeting();
        Stream.of(meeting.place(), meeting.host(), meeting.recorder())
                .filter(Objects::nonNull)
                .map(Located::text)
                .forEach(names::add);
        Stream.of(meeting.present(), meeting.observers(), meeting.absent())
                .flatMap(List::stream)
                .map(Located::text)
                .forEach(names::add);
        Masks.places(plain, names);
        return names.stream()
                .filter(name -> name.length() > 1 && name.length() <= 20)
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** What is compared. */
    String signs() {
        return signs;
    }

    int length() {
        return signs.length();
    }

    /** Whether nothing was changed but punctuation and white space: the same paper, handed in twice. */
    boolean sameAs(MaskedText other) {
        return signs.equals(other.signs) && letters(plain).equals(letters(other.plain));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Where a run of signs stands in the document. */
    Location place(int start, int length) {
        return Location.of(offsets[start], offsets[start + length - 1] + 1);
    }
}

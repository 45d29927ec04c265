package io.duban.api.document.part;

import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * ZIP 包: the parts of a package by its central directory, in memory. Not {@code ZipInputStream}, which takes a truncated
 * package for a whole one, and not {@code ZipFile}, which needs a file and silently takes the second of two parts of
 * one name.
 */
public final class ZipPackage {
    private static final int PROBED_BYTES = 4096;
    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};
    private static final int END_RECORD = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_SIZE = 46;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** Below this size a high ratio is harmless: empty tables pack very well. */
    private static final int RATIO_FREE_BYTES = 1 << 20;

    private record Entry(int method, boolean encrypted, long crc, int packed, long unpacked, int header) {}

    private final byte[] bytes;
    private final ReadLimits limits;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> folded = new HashSet<>();
    private long expanded;

    private ZipPackage(byte[] bytes, ReadLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** Whether the bytes begin as a package does. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /**
     * Reads the directory of a package.
     *
     * @throws UnreadableException if it is missing or malformed, or has more entries than allowed
     */
    public static ZipPackage open(byte[] bytes, ReadLimits limits) throws UnreadableException {
        ZipPackage opened = new ZipPackage(bytes, limits);
        opened.readDirectory();
        return opened;
    }

    /**
     * Whether a source is a package with a certain part; one without its directory, which is truncated, may be by what
     * stands at its beginning.
     *
     * @param part tells that part by its name
     * @param beginnings of which one stands among the first bytes of such a package
     */
    public static Probe probe(Source source, Predicate<String> part, String... beginnings) {
        byte[] bytes = source.bytes();
        if (!isZip(bytes)) {
            return Probe.NO;
        }
        try {
            return open(bytes, ReadLimits.DEFAULT).names().stream().anyMatch(part) ? Probe.YES : Probe.NO;
        } catch (UnreadableException e) {
            String head = new String(bytes, 0, Math.min(bytes.length, PROBED_BYTES), StandardCharsets.ISO_8859_1);
            return Arrays.stream(beginnings).anyMatch(head::contains) ? Probe.MAYBE : Probe.NO;
        }
    }

    /** Names of all parts in the order of the directory. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * The content of a part, or null where the package has none of that name.
     *
     * @throws UnreadableException if the part is encrypted or damaged, or expands beyond the limits
     */
    public byte @Nullable [] part(String name) throws UnreadableException {
        Entry entry = entries.get(name);
        return entry == null ? null : content(name, entry);
    }

    private void readDirectory() throws UnreadableException {
        int end = endRecord();
        int count = u16(end + 10);
        long size = u32(end + 12);
        long start = u32(end + 16);
        if (count == 0xFFFF || start + size > end) {
            throw damaged("the ZIP directory lies outside the file; it is truncated or in ZIP64 form");
        }
        if (count > limits.of(Limit.ENTRIES)) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, count + " parts where " + limits.of(Limit.ENTRIES) + " are allowed");
        }
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            at = readEntry(at, end);
        }
    }

    private int readEntry(int at, int end) throws UnreadableException {
        if (at + DIRECTORY_SIZE > end || i32(at) != DIRECTORY_ENTRY) {
            throw damaged("the ZIP directory is malformed at byte " + at);
        }
        int nameLength = u16(at + 28);
        int next = at + DIRECTORY_SIZE + nameLength + u16(at + 30) + u16(at + 32);
        if (next > end || u32(at + 20) > bytes.length || u32(at + 42) > bytes.length) {
            throw damaged("the ZIP directory is malformed at byte " + at);
        }
        String name = new String(bytes, at + DIRECTORY_SIZE, nameLength, StandardCharsets.UTF_8).replace('\\', '/');
        Entry entry =
                new Entry(u16(at + 10), (u16(at + 8) & 1) != 0, u32(at + 16), (int) u32(at + 20), u32(at + 24), (int)
                        u32(at + 42));
        // Which of two parts of one name counts differs between programs: what the reader sees must be what the office
        // program shows.
        if (!folded.add(name.toLowerCase(Locale.ROOT))) {
            throw damaged("two parts are named " + name);
        }
        entries.put(name, entry);
        return next;
    }

    private int endRecord() throws UnreadableException {
        int lowest = Math.max(0, bytes.length - END_SIZE - 0xFFFF);
        for (int at = bytes.length - END_SIZE; at >= lowest; at--) {
            if (i32(at) == END_RECORD) {
                return at;
            }
        }
        throw damaged("the ZIP directory at the end of the file is missing; the file is truncated, get it again");
    }

    private byte[] content(String name, Entry entry) throws UnreadableException {
        if (entry.encrypted()) {
            throw new UnreadableException(Reason.ENCRYPTED, name + " needs a password");
        }
        int header = entry.header();
        if (header + LOCAL_SIZE > bytes.length || i32(header) != LOCAL_HEADER) {
            throw damaged(name + " does not begin where the ZIP directory says");
        }
        long data = (long) header + LOCAL_SIZE + u16(header + 26) + u16(header + 28);
        if (data + entry.packed() > bytes.length) {
            throw damaged(name + " is truncated");
        }
        if (entry.unpacked() > Math.min(Integer.MAX_VALUE - 8L, limits.of(Limit.EXPANDED_BYTES) - expanded)) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, name + " expands beyond " + limits.of(Limit.EXPANDED_BYTES) + " bytes");
        }
        if (entry.unpacked() > RATIO_FREE_BYTES
                && entry.unpacked() / Math.max(1, entry.packed()) > limits.of(Limit.EXPANSION_RATIO)) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, name + " expands by more than " + limits.of(Limit.EXPANSION_RATIO) + " to 1");
        }
        byte[] content = unpack(name, entry, (int) data);
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.crc()) {
            throw damaged(name + " has a wrong checksum; get the file again");
        }
        expanded += content.length;
        return content;
    }

    /** The declared size is checked before and believed here: a part that says less than it holds is damaged. */
    private byte[] unpack(String name, Entry entry, int from) throws UnreadableException {
        byte[] content = new byte[(int) entry.unpacked()];
        if (entry.method() == STORED && entry.packed() == content.length) {
            System.arraycopy(bytes, from, content, 0, content.length);
            return content;
        }
        if (entry.method() != DEFLATED) {
            throw damaged(name + " is packed by method " + entry.method() + ", which office programs do not use");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, entry.packed());
            int length = 0;
            while (length < content.length) {
                int more = inflater.inflate(content, length, content.length - length);
                if (more == 0) {
                    throw damaged(name + " is truncated");
                }
                length += more;
            }
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw damaged(name + " is longer than the ZIP directory says");
            }
            return content;
        } catch (DataFormatException e) {
            throw damaged(name + " cannot be unpacked: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    private static UnreadableException damaged(String detail) {
        return new UnreadableException(Reason.DAMAGED, detail);
    }

    private int u16(int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private int i32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    private long u32(int at) {
        return i32(at) & 0xFFFFFFFFL;
    }
}

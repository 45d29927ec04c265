package io.duban.api.document;

import java.time.Duration;

/**
 * 读取限制: bounds that hold for each source. The defaults are far above what an office hands in (the longest minutes
 * we know of have 60,000 characters) and far below what harms the machine.
 *
 * @param maxSourceBytes bytes of the source itself
 * @param maxExpandedBytes bytes of all parts of a package after decompression
 * @param maxExpansionRatio expanded over compressed bytes of one part, looked at beyond the first megabyte
 * @param maxEntries parts of a package
 * @param maxDepth nesting of elements or archives
 * @param maxCharacters UTF-16 units of text
 * @param maxTime wall time for one source
 */
public record ReadLimits(
        long maxSourceBytes,
        long maxExpandedBytes,
        int maxExpansionRatio,
        int maxEntries,
        int maxDepth,
        int maxCharacters,
        Duration maxTime) {

    /** 64 MiB, 256 MiB expanded, 200 to 1, 10,000 parts, 256 levels, 20 million characters, 60 seconds. */
    public static final ReadLimits DEFAULT =
            new ReadLimits(64L << 20, 256L << 20, 200, 10_000, 256, 20_000_000, Duration.ofSeconds(60));

    /** The same bounds with another number of characters. */
    public ReadLimits withMaxCharacters(int characters) {
        return new ReadLimits(
                maxSourceBytes, maxExpandedBytes, maxExpansionRatio, maxEntries, maxDepth, characters, maxTime);
    }
}

package io.duban.api.document;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * 读取限制: bounds that hold for each source.
 *
 * @param bounds every {@link Limit} with its bound, at least 1
 */
public record ReadLimits(Map<Limit, Long> bounds) {
    /** The usual bound of each limit. */
    public static final ReadLimits DEFAULT =
            new ReadLimits(Arrays.stream(Limit.values()).collect(toUnmodifiableMap(limit -> limit, Limit::usual)));

    public ReadLimits {
        bounds = Map.copyOf(bounds);
        for (Limit limit : Limit.values()) {
            if (bounds.getOrDefault(limit, 0L) < 1) {
                throw new IllegalArgumentException(limit + " needs a bound of at least 1");
            }
        }
    }

    /** The bound of a limit. */
    public long of(Limit limit) {
        return Objects.requireNonNull(bounds.get(limit));
    }

    /** The same bounds but for one. */
    public ReadLimits with(Limit limit, long bound) {
        Map<Limit, Long> changed = new HashMap<>(bounds);
        changed.put(limit, bound);
        return new ReadLimits(changed);
    }

    /** What every reader refuses before it looks at the content: no bytes at all, and more than are allowed. */
    public Optional<Unreadable> refusal(Source source) {
        if (source.size() == 0) {
            return Optional.of(new Unreadable(Reason.EMPTY, "no bytes; get the file again"));
        }
        long allowed = of(Limit.SOURCE_BYTES);
        return source.size() <= allowed
                ? Optional.empty()
                : Optional.of(new Unreadable(
                        Reason.TOO_LARGE, source.size() + " bytes where " + allowed + " are allowed; split the file"));
    }
}

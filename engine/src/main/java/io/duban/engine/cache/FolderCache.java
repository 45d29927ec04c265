package io.duban.engine.cache;

import io.duban.api.document.Source;
import io.duban.api.likeness.Sketch;
import io.duban.api.report.SourceReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 文件夹缓存: one file a result, named by the digests of the source and of everything else that decides the result. It may
 * be copied to another machine. A file that is damaged, or that another version wrote, is as good as none.
 */
public final class FolderCache implements ResultCache {
    private static final Logger LOG = LoggerFactory.getLogger(FolderCache.class);
    private static final int DIGEST_BYTES = 32;

    private final Path folder;
    private final String key;

    /**
     * @param folder that exists
     * @param key digest of version, rules, profiles and whatever else decides a result, fit for a file's name
     */
    public FolderCache(Path folder, String key) {
        this.folder = folder;
        this.key = key;
    }

    @Override
    public Optional<SourceResult> find(Source source) {
        try {
            byte[] file = Files.readAllBytes(file(source));
            byte[] values = Arrays.copyOfRange(file, Math.min(DIGEST_BYTES, file.length), file.length);
            if (!Arrays.equals(digest(values), Arrays.copyOf(file, DIGEST_BYTES))) {
                return Optional.empty();
            }
            return new ValueReader(values).read() instanceof List<?> kept
                            && kept.get(0) instanceof SourceReport report
                            && kept.get(1) instanceof List<?> sketches
                    ? Optional.of(new SourceResult(
                            named(source.name(), report),
                            sketches.stream().map(Sketch.class::cast).toList()))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            LOG.debug("result of {} cannot be taken from the cache", source.name(), unusable);
            return Optional.empty();
        }
    }

    @Override
    public void keep(Source source, SourceResult result) {
        try {
            byte[] values = ValueWriter.write(List.of(result.report(), result.sketches()));
            byte[] file = Arrays.copyOf(digest(values), DIGEST_BYTES + values.length);
            System.arraycopy(values, 0, file, DIGEST_BYTES, values.length);
            Path unfinished = Files.createTempFile(folder, ".result", ".part");
            try {
                Files.write(unfinished, file);
                Files.move(unfinished, file(source), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | RuntimeException unusable) {
            LOG.debug("result of {} cannot be kept", source.name(), unusable);
        }
    }

    /** The extension counts: it decides between readers that are equally sure. */
    private Path file(Source source) {
        return folder.resolve(source.sha256() + "-" + extension(source) + "-" + key);
    }

    private static String extension(Source source) {
        return source.extension().replaceAll("[^a-z0-9]", "_");
    }

    private static SourceReport named(String name, SourceReport report) {
        return new SourceReport(
                name,
                report.format(),
                report.sha256(),
                report.verdict(),
                report.problems(),
                report.notices(),
                report.records(),
                report.transcript());
    }

    private static byte[] digest(byte[] values) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(values);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

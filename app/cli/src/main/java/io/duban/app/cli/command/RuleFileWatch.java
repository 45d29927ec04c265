package io.duban.app.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 监视: tells when something in folders of rules has changed. It looks again and again, since not every file system tells. */
final class RuleFileWatch {
    private static final long MILLISECONDS = 300;

    private final List<Path> roots;
    private String seen;

    RuleFileWatch(List<Path> roots) {
        this.roots = List.copyOf(roots);
        this.seen = look();
    }

    /** Whether something has changed since it was last asked. */
    boolean changed() {
        String now = look();
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    /** Waits for a change, and then until nothing changes any more: an editor may write a file in several steps. */
    void await() throws InterruptedException {
        while (!changed()) {
            Thread.sleep(MILLISECONDS);
        }
        do {
            Thread.sleep(MILLISECONDS);
        } while (changed());
    }

    private String look() {
        TreeMap<String, String> files = new TreeMap<>();
        for (Path root : roots) {
            try (Stream<Path> all = Files.walk(root, 3)) {
                all.forEach(file -> files.put(file.toString(), state(file)));
            } catch (IOException | UncheckedIOException gone) {
                files.put(root.toString(), "");
            }
        }
        return files.toString();
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " " + attributes.size();
        } catch (IOException gone) {
            return "";
        }
    }
}

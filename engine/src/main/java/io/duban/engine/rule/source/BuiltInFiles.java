package io.duban.engine.rule.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 内置文件: what the rules module brings on the class path, found through its indexes rather than by looking around. */
public final class BuiltInFiles {
    /** Holds the rule sets: what they say of themselves, their model classes and their pages. */
    public static final String RULE_SETS = "META-INF/duban/rulesets";
    /** Holds the profiles. */
    public static final String PROFILES = "META-INF/duban/profiles";
    /** Folder of the rule sets; their folders are named after them, that of the profiles is {@code profiles}. */
    public static final String ROOT = "io/duban/rules/";

    private static final ClassLoader LOADER = BuiltInFiles.class.getClassLoader();

    private BuiltInFiles() {}

    /** Reads an index. */
    @FunctionalInterface
    public interface IndexReader<T> {
        List<T> read(InputStream in) throws IOException;
    }

    /**
     * What all indexes of that name hold.
     *
     * @throws IllegalStateException if one is not readable: the distribution is damaged
     */
    public static <T> List<T> index(String name, IndexReader<T> reader) {
        try {
            List<T> all = new ArrayList<>();
            for (URL url : Collections.list(LOADER.getResources(name))) {
                try (InputStream in = new BufferedInputStream(url.openStream())) {
                    all.addAll(reader.read(in));
                }
            }
            return all;
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read; install Duban again", e);
        }
    }
}

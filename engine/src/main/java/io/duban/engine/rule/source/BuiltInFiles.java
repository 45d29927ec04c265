package io.duban.engine.rule.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

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

    /**
     * The DRL that the rules of a set were compiled from.
     *
     * @throws IllegalStateException if it is not there: the distribution is damaged
     */
    public static RuleFile rules(String ruleSet) {
        String name = ROOT + ruleSet + "/" + ruleSet + ".drl";
        try (InputStream in = LOADER.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new RuleFile(ruleSet, name, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read; install Duban again", e);
        }
    }

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

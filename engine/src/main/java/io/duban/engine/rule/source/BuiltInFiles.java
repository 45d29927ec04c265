package io.duban.engine.rule.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** 内置文件: what the rules module brings on the class path, found through its index rather than by looking around. */
public final class BuiltInFiles {
    /** Lists rule sets, one a line: id, model class, ids of its pages. */
    public static final String RULE_SETS = "META-INF/duban/rulesets";
    /** Lists profiles, one id a line. */
    public static final String PROFILES = "META-INF/duban/profiles";
    /** Folder of the rule sets; their folders are named after them, that of the profiles is {@code profiles}. */
    public static final String ROOT = "io/duban/rules/";

    private static final ClassLoader LOADER = BuiltInFiles.class.getClassLoader();

    private BuiltInFiles() {}

    /** The lines of all indexes of that name. */
    public static List<String> index(String name) {
        try {
            List<String> lines = new ArrayList<>();
            for (URL url : Collections.list(LOADER.getResources(name))) {
                try (InputStream in = url.openStream()) {
                    lines.addAll(text(in).lines().filter(l -> !l.isBlank()).toList());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The file under the root folder, if it is there. */
    public static Optional<RuleFile> find(String ruleSet, String path) {
        try (InputStream in = LOADER.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(new RuleFile(ruleSet, path, text(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /**
     * The file under the root folder.
     *
     * @throws RuleSetException if it is not there: the distribution is damaged
     */
    public static RuleFile get(String ruleSet, String path) {
        return find(ruleSet, path).orElseThrow(() -> new RuleFile(ruleSet, path, "")
                .error(0, "内置文件缺失，请重新安装", "a built-in file is missing; install Duban again"));
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}

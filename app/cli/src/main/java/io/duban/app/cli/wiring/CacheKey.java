package io.duban.app.cli.wiring;

import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSet;
import io.duban.app.cli.command.Version;
import io.duban.app.cli.port.Checking.Plan;
import io.duban.engine.rule.BuiltInRuleSets;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** 缓存键: one digest of all that decides a result besides the source: program, plugins, limits, rules, profiles and roster. */
final class CacheKey {
    private static final int BYTES = 8;

    private final MessageDigest digest;

    private CacheKey() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The key for a way of checking.
     *
     * @param limits of reading
     * @param plugins jars that were dropped in
     * @throws IOException if a file that counts cannot be read
     */
    static String of(Plan plan, ReadLimits limits, List<Path> plugins) throws IOException {
        CacheKey key = new CacheKey();
        key.add(Version.current());
        // The version alone does not tell two builds of one version apart.
        key.addAll(Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(jar -> String.valueOf(jar.getFileName()).startsWith("duban-") && Files.isRegularFile(jar))
                .sorted()
                .toList());
        key.addAll(plugins);
        for (RuleSet set : plan.ruleSets()) {
            key.add(set.info().id() + " " + set.info().version());
            if (!set.info().origin().equals(BuiltInRuleSets.ORIGIN)) {
                key.addAll(filesOf(Path.of(set.info().origin())));
            }
        }
        List<Rule> rules =
                plan.ruleSets().stream().flatMap(set -> set.rules().stream()).toList();
        plan.profiles().canonical(rules).forEach(key::add);
        key.add(plan.roster().toString());
        key.add(String.valueOf(plan.texts()));
        key.add(plan.comparison() == null ? "" : plan.comparison().canonical());
        for (Limit limit : Limit.values()) {
            key.add(limit + "=" + limits.of(limit));
        }
        return HexFormat.of().formatHex(key.digest.digest(), 0, BYTES);
    }

    private static List<Path> filesOf(Path origin) throws IOException {
        try (Stream<Path> files = Files.walk(origin)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void addAll(List<Path> files) throws IOException {
        for (Path file : files) {
            add(String.valueOf(file.getFileName()));
            digest.update(Files.readAllBytes(file));
        }
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}

package io.duban.engine.rule.compile;

import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.drl.DrlReader;
import io.duban.engine.rule.source.BuiltInFiles;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import io.duban.engine.rule.source.RuleSetFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Build step (构建步骤): turns the rule sets below a folder of class files into model classes beside them and writes their
 * index. Run by the build of the rules module, never by a user.
 */
public final class CompileRuleSets {
    private CompileRuleSets() {}

    /**
     * Compiles, or prints what is wrong and exits with 1.
     *
     * @param arguments the folder of class files into which resources were copied
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (!Charset.defaultCharset().equals(StandardCharsets.UTF_8)) {
            err.println("rules must be compiled with -Dfile.encoding=UTF-8");
            System.exit(1);
        }
        // Without it names and order of generated members differ from build to build.
        System.setProperty("drools.reproducibleExecutableModelGeneration", "true");
        try {
            compile(Path.of(arguments[0]));
        } catch (RuleSetException e) {
            e.diagnostics().forEach(err::println);
            System.exit(1);
        }
    }

    /** Compiles all rule sets below the folder. */
    static void compile(Path classes) throws IOException {
        Path root = classes.resolve(BuiltInFiles.ROOT);
        List<String> index = new ArrayList<>();
        for (RuleSetFiles files : RuleSetFiles.readAll(root)) {
            List<CheckedRule> rules = files.rules().stream()
                    .flatMap(f -> DrlReader.read(f).stream())
                    .toList();
            ModelClasses model = ModelClasses.compile(files.manifest(), rules);
            for (Map.Entry<String, byte[]> each : model.classes().entrySet()) {
                write(classes.resolve(each.getKey()), each.getValue());
            }
            index.add(Stream.concat(
                            Stream.of(files.manifest().id(), model.modelClass()),
                            files.pages().stream().map(CompileRuleSets::baseName))
                    .collect(Collectors.joining(" ")));
        }
        writeLines(classes.resolve(BuiltInFiles.RULE_SETS), index);
        writeLines(classes.resolve(BuiltInFiles.PROFILES), profiles(root.resolve("profiles")));
    }

    private static List<String> profiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(n -> n.endsWith(".yaml"))
                    .map(n -> n.substring(0, n.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        }
    }

    private static String baseName(RuleFile page) {
        String name = page.name();
        return name.substring(name.lastIndexOf('/') + 1, name.length() - ".md".length());
    }

    private static void writeLines(Path file, List<String> lines) throws IOException {
        write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, bytes);
    }
}

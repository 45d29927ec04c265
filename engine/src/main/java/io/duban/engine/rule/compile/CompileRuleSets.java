package io.duban.engine.rule.compile;

import io.duban.api.rule.Profile;
import io.duban.api.rule.Rule;
import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.drl.DrlReader;
import io.duban.engine.rule.page.RulePage;
import io.duban.engine.rule.page.RulePageReader;
import io.duban.engine.rule.profile.CompiledProfile;
import io.duban.engine.rule.profile.Profiles;
import io.duban.engine.rule.source.BuiltInFiles;
import io.duban.engine.rule.source.RuleSetException;
import io.duban.engine.rule.source.RuleSetFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
            Path classes = Path.of(arguments[0]);
            List<Rule> rules = compile(classes).stream()
                    .flatMap(set -> set.pages().stream())
                    .map(RulePage::rule)
                    .toList();
            compileProfiles(
                    classes.resolve(BuiltInFiles.ROOT + "profiles"), rules, classes.resolve(BuiltInFiles.PROFILES));
        } catch (RuleSetException e) {
            e.diagnostics().forEach(err::println);
            System.exit(1);
        }
    }

    /** Compiles all rule sets below the folder. */
    static List<CompiledRuleSet> compile(Path classes) throws IOException {
        Path root = classes.resolve(BuiltInFiles.ROOT);
        List<CompiledRuleSet> sets = new ArrayList<>();
        for (RuleSetFiles files : RuleSetFiles.readAll(root)) {
            List<CheckedRule> rules = files.rules().stream()
                    .flatMap(f -> DrlReader.read(f).stream())
                    .toList();
            ModelClasses model = ModelClasses.compile(files.manifest(), rules);
            for (Map.Entry<String, byte[]> each : model.classes().entrySet()) {
                write(classes.resolve(each.getKey()), each.getValue());
            }
            List<RulePage> pages =
                    files.pages().stream().map(RulePageReader::read).toList();
            sets.add(new CompiledRuleSet(files.manifest(), model.modelClass(), pages));
        }
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        CompiledRuleSet.writeAll(sets, index);
        write(classes.resolve(BuiltInFiles.RULE_SETS), index.toByteArray());
        return sets;
    }

    /** Reads all profiles in a folder. */
    static void compileProfiles(Path folder, List<Rule> rules, Path target) throws IOException {
        List<Profile> profiles = Profiles.readAll(RuleSetFiles.readFiles(folder, ".yaml", "", "profiles"), rules);
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        CompiledProfile.writeAll(profiles, index);
        write(target, index.toByteArray());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, bytes);
    }
}

package io.duban.app.cli.command;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.port.ProfileCatalogue;
import io.duban.engine.rule.profile.Configuration;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** 配置选项: {@code --config}, else {@code duban.yaml} beside the documents. */
final class ConfigurationOption {
    private final OptionSpec file = Arguments.value("--config", "FILE", Path.class, "opt.config");

    /** The option itself. */
    OptionSpec file() {
        return file;
    }

    /** The digests of rule sets that the user vouches for in a file that he names. */
    List<String> trusted(ProfileCatalogue catalogue) throws UsageException {
        Path given = file.getValue();
        return given == null ? List.of() : catalogue.trusted(given);
    }

    /** What the user has set for these paths. A file that was found is told: it may have come with the documents. */
    Configuration configuration(List<String> paths, List<RuleSet> ruleSets, ProfileCatalogue catalogue, Console console)
            throws UsageException {
        Path given = file.getValue();
        if (given != null) {
            return catalogue.configuration(given, ruleSets);
        }
        List<Path> found =
                paths.stream().flatMap(ConfigurationOption::beside).distinct().toList();
        if (found.isEmpty()) {
            return Configuration.NONE;
        }
        if (found.size() > 1) {
            throw console.usage("config.several", found.get(0), found.get(1));
        }
        // Whoever sends the documents must not decide whose code is run.
        if (!catalogue.trusted(found.get(0)).isEmpty()) {
            throw console.usage("config.trust", found.get(0));
        }
        console.tell("config.found", found.get(0));
        return catalogue.configuration(found.get(0), ruleSets);
    }

    private static Stream<Path> beside(String path) {
        File input = new File(path);
        File folder = input.isDirectory() ? input : input.getParentFile();
        Path candidate = new File(folder, Configuration.FILE).toPath();
        return Stream.of(candidate).filter(file -> !path.equals("-") && Files.isRegularFile(file));
    }
}

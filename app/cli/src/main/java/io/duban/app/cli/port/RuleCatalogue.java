package io.duban.app.cli.port;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.UsageException;
import java.nio.file.Path;
import java.util.List;

/** 规则集目录: the rule sets built in, and those of users. */
public interface RuleCatalogue {
    /** The built-in rule sets, sorted by id. */
    List<RuleSet> builtIn();

    /**
     * The rule sets of a user.
     *
     * @param folderOrJar where it is
     * @throws UsageException with every fault found, if they cannot be used as they are
     */
    List<RuleSet> load(Path folderOrJar) throws UsageException;
}

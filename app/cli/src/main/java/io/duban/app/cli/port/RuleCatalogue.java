package io.duban.app.cli.port;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 规则集目录: the rule sets built in, and those of users. */
public interface RuleCatalogue {
    /** The built-in rule sets, sorted by id. */
    List<RuleSet> builtIn();

    /**
     * The rule sets of a user.
     *
     * @param folderOrJar where it is
     * @param trusted digests of rule sets whose DRL is taken as it stands
     * @throws UsageException with every fault found, if they cannot be used as they are
     */
    List<RuleSet> load(Path folderOrJar, Set<String> trusted) throws UsageException;

    /**
     * The digests of the rule sets of a user by their ids, for {@code --trust}; their rules may be wrong.
     *
     * @throws UsageException if they cannot be read
     */
    Map<String, String> digests(Path folderOrJar) throws UsageException;
}

package io.duban.app.cli.port;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.UsageException;
import io.duban.engine.check.ProfileSelection;
import io.duban.engine.rule.profile.Configuration;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 审查方案目录. */
public interface ProfileCatalogue {
    /**
     * What a user sets in a file.
     *
     * @param ruleSets whose rules it may speak of
     * @throws UsageException with line and remedy, if it cannot be used as it is
     */
    Configuration configuration(Path file, List<RuleSet> ruleSets) throws UsageException;

    /**
     * The digests of the rule sets that a user vouches for in a file.
     *
     * @throws UsageException if it cannot be read
     */
    List<String> trusted(Path file) throws UsageException;

    /**
     * How profiles are chosen.
     *
     * @param named the id of a built-in profile or the file of one's own; null to ask the configuration, and where that
     *     names none, to choose by the record
     * @param ruleSets whose rules they may speak of
     * @throws UsageException if there is none of that name, or it cannot be used as it is
     */
    ProfileSelection select(@Nullable String named, Configuration configuration, List<RuleSet> ruleSets)
            throws UsageException;
}

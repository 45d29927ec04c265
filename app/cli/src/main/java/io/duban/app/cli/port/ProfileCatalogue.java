package io.duban.app.cli.port;

import io.duban.api.rule.Profile;
import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.UsageException;
import java.util.List;

/** 审查方案目录. */
@FunctionalInterface
public interface ProfileCatalogue {
    /**
     * A profile by its id, or a user's own by its file.
     *
     * @param ruleSets whose rules it may speak of
     * @throws UsageException if there is none, or it cannot be used as it is
     */
    Profile find(String idOrFile, List<RuleSet> ruleSets) throws UsageException;
}

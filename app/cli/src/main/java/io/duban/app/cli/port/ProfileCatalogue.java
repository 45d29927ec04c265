package io.duban.app.cli.port;

import io.duban.api.rule.Profile;
import io.duban.app.cli.output.UsageException;

/** 审查方案目录. */
@FunctionalInterface
public interface ProfileCatalogue {
    /**
     * The profile of that id.
     *
     * @throws UsageException if there is none
     */
    Profile find(String id) throws UsageException;
}

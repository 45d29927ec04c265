package io.duban.app.cli.port;

import io.duban.app.cli.output.UsageException;
import io.duban.engine.analysis.name.KnownUnit;
import java.nio.file.Path;
import java.util.List;

/** 名册. */
@FunctionalInterface
public interface RosterCatalogue {
    /**
     * The user's own units.
     *
     * @throws UsageException with line and remedy, if the roster cannot be used as it is
     */
    List<KnownUnit> roster(Path file) throws UsageException;
}

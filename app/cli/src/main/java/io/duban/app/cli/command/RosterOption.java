package io.duban.app.cli.command;

import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.port.RosterCatalogue;
import io.duban.engine.analysis.name.KnownUnit;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** 名册选项: the user's own units. */
final class RosterOption {
    private final OptionSpec file = Arguments.value("--roster", "FILE", Path.class, "opt.roster");

    /** The option itself. */
    OptionSpec file() {
        return file;
    }

    /** The units of the roster, none where none was given. */
    List<KnownUnit> units(RosterCatalogue catalogue) throws UsageException {
        Path roster = file.getValue();
        return roster == null ? List.of() : catalogue.roster(roster);
    }
}

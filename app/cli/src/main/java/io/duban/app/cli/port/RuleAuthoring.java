package io.duban.app.cli.port;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.UsageException;
import io.duban.engine.rule.author.NewRule;
import io.duban.engine.rule.sentence.Listing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** 写规则: what those who write rules ask for. */
public interface RuleAuthoring {
    /** All sentences that rules may be written in. */
    Listing sentences();

    /**
     * Writes a new rule that works.
     *
     * @return the files written
     * @throws UsageException if the id is none, or a file is there already
     */
    List<Path> create(String id, Path folder, NewRule.Form form) throws UsageException, IOException;

    /** What a set of a user had better have, a line each. */
    List<String> advice(RuleSet set);

    /** How many examples stand on the pages of a set of a user. */
    int examples(RuleSet set);

    /** Which of the examples do not hold, a line each, with what was expected and what was found. */
    List<String> failures(RuleSet set);
}

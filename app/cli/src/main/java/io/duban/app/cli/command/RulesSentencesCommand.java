package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.SentenceListText;
import io.duban.app.cli.port.RuleAuthoring;
import jakarta.inject.Inject;
import picocli.CommandLine.Model.CommandSpec;

/** {@code duban rules sentences}: 规则语句清单, what rules in sentences and tables can say. */
public final class RulesSentencesCommand implements Command {
    private final RuleAuthoring authoring;
    private final Console console;

    @Inject
    RulesSentencesCommand(RuleAuthoring authoring, Console console) {
        this.authoring = authoring;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("sentences", this);
    }

    @Override
    public Integer call() throws Exception {
        console.print(SentenceListText.render(authoring.sentences()));
        return ExitCode.ACCEPTABLE;
    }
}

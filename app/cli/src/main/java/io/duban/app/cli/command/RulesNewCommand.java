package io.duban.app.cli.command;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.port.RuleAuthoring;
import io.duban.engine.rule.author.NewRule.Form;
import jakarta.inject.Inject;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code duban rules new}: 新规则, a rule that works, for its author to change. */
public final class RulesNewCommand implements Command {
    private static final Path DEFAULT_FOLDER = Path.of("duban-rules");

    private final PositionalParamSpec id = Arguments.one("ID", "arg.newRule");
    private final OptionSpec folder = Arguments.value("--dir", "DIR", Path.class, "opt.newDir");
    private final OptionSpec form = Arguments.value("--form", "sentences|drl", Form.class, "opt.newForm");

    private final RuleAuthoring authoring;
    private final Console console;

    @Inject
    RulesNewCommand(RuleAuthoring authoring, Console console) {
        this.authoring = authoring;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("new", this)
                .addPositional(id)
                .addOption(folder)
                .addOption(form);
    }

    @Override
    public Integer call() throws Exception {
        Path target = folder.getValue() == null ? DEFAULT_FOLDER : folder.getValue();
        Form wanted = form.getValue() == null ? Form.SENTENCES : form.getValue();
        StringBuilder text = new StringBuilder();
        authoring.create(id.getValue(), target, wanted).forEach(file -> text.append(file)
                .append('\n'));
        console.print(text.toString());
        console.tell("rules.new.next", target);
        return ExitCode.ACCEPTABLE;
    }
}

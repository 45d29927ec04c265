package io.duban.app.cli.wiring;

import static java.util.stream.Collectors.joining;

import io.duban.api.rule.RuleSet;
import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import io.duban.app.cli.port.RuleAuthoring;
import io.duban.engine.rule.PageExamples;
import io.duban.engine.rule.RuleSetContract;
import io.duban.engine.rule.author.NewRule;
import io.duban.engine.rule.sentence.Listing;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleSetException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** 引擎的写规则部分: tells what the engine finds in the user's language. */
final class EngineAuthoring implements RuleAuthoring {
    private final EngineStart engine;
    private final Console console;

    @Inject
    EngineAuthoring(EngineStart engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Listing sentences() {
        return Listing.all();
    }

    @Override
    public List<Path> create(String id, Path folder, NewRule.Form form) throws UsageException, IOException {
        try {
            return NewRule.write(id, folder, form);
        } catch (RuleSetException e) {
            throw new UsageException(lines(e.diagnostics()).stream().collect(joining("\n")));
        }
    }

    @Override
    public List<String> advice(RuleSet set) {
        return lines(RuleSetContract.advice(set));
    }

    @Override
    public int examples(RuleSet set) {
        return PageExamples.count(set);
    }

    @Override
    public List<String> failures(RuleSet set) {
        return lines(new PageExamples(engine.analyzer()).failures(set));
    }

    private List<String> lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.in(console.messages().language()))
                .toList();
    }
}

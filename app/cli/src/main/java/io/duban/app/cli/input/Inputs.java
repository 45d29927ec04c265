package io.duban.app.cli.input;

import io.duban.engine.check.UnopenedSource;
import java.util.List;

/**
 * 输入清单: what the paths on the command line stand for.
 *
 * @param inputs what to read, each once
 * @param skipped names of the files in folders that are no documents
 */
public record Inputs(List<UnopenedSource> inputs, List<String> skipped) {
    public Inputs {
        inputs = List.copyOf(inputs);
        skipped = List.copyOf(skipped);
    }
}

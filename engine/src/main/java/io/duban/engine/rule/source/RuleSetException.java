package io.duban.engine.rule.source;

import io.duban.api.Language;
import java.util.List;
import java.util.stream.Collectors;

/** 规则集有误: a configuration error; nothing is checked until it is mended. */
public final class RuleSetException extends RuntimeException {
    private final transient List<Diagnostic> diagnostics;

    /** Everything that was found wrong, at least one thing. */
    public RuleSetException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(d -> d.in(Language.EN)).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** What is wrong, in the order of the files. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}

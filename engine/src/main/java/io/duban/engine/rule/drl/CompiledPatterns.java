package io.duban.engine.rule.drl;

import com.google.re2j.Pattern;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** 编译好的模式: the patterns of a rule base, each compiled once and not for every record. Thread-safe. */
public final class CompiledPatterns {
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    Pattern of(String expression) {
        return patterns.computeIfAbsent(expression, Patterns::compile);
    }
}

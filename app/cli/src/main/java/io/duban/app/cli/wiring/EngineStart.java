package io.duban.app.cli.wiring;

import io.duban.api.record.RecordAnalyzer;
import io.duban.api.rule.RuleSet;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.name.KnownUnit;
import io.duban.engine.rule.BuiltInRuleSets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * 引擎启动: what every check needs and takes its time to make. Made when it is first asked for, or ahead of that, rules
 * and analyser each by a thread of its own, while the first thread understands the command line and reads.
 */
public final class EngineStart {
    private final FutureTask<List<RuleSet>> ruleSets = new FutureTask<>(BuiltInRuleSets::load);
    private final FutureTask<RecordAnalyzer> analyzer = new FutureTask<>(ChineseRecordAnalyzer::new);

    /** Begins at once. What fails fails again, and is told, when it is asked for. */
    public void begin() {
        ahead("duban-rules", () -> BuiltInRuleSets.prepare(ruleSets()));
        ahead("duban-analyzer", this::analyzer);
    }

    private static void ahead(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, toldLater) -> {});
        thread.start();
    }

    List<RuleSet> ruleSets() {
        return made(ruleSets);
    }

    RecordAnalyzer analyzer() {
        return made(analyzer);
    }

    /** The analyser, or one that knows the user's own units as well. */
    RecordAnalyzer analyzer(List<KnownUnit> roster) {
        return roster.isEmpty() ? analyzer() : new ChineseRecordAnalyzer(roster);
    }

    /** Runs the task unless it was run or is running, and waits for it. */
    private static <T> T made(FutureTask<T> task) {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while the engine was being started");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}

package io.duban.engine.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** 批处理: applies one function to many inputs on several threads and keeps their order. */
final class Batch {
    private Batch() {}

    /**
     * The results in the order of the inputs, without those that were not begun when somebody stopped it.
     *
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     */
    static <I, O> List<O> run(Collection<I> inputs, Function<I, O> work, int jobs, BooleanSupplier stopped) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1, not " + jobs);
        }
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            List<Callable<Optional<O>>> tasks = new ArrayList<>();
            inputs.forEach(input ->
                    tasks.add(() -> stopped.getAsBoolean() ? Optional.empty() : Optional.of(work.apply(input))));
            List<O> results = new ArrayList<>();
            for (Future<Optional<O>> done : threads.invokeAll(tasks)) {
                done.get().ifPresent(results::add);
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted before all sources were checked");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the work itself must not throw", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}

package io.duban.engine.check;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.ObjIntConsumer;

/** 批处理: does the same to many inputs on several threads. */
final class Batch {
    private Batch() {}

    /**
     * Does the work for each input and its place among them, and says how many were not begun because somebody stopped it.
     *
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     */
    static <I> int run(Collection<I> inputs, ObjIntConsumer<I> work, int jobs, BooleanSupplier stopped) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1, not " + jobs);
        }
        List<I> all = List.copyOf(inputs);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        Callable<Boolean> worker = () -> {
            for (int place = next.getAndIncrement(); place < all.size(); place = next.getAndIncrement()) {
                if (!stopped.getAsBoolean()) {
                    begun.incrementAndGet();
                    work.accept(all.get(place), place);
                }
            }
            return true;
        };
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(jobs, worker))) {
                done.get();
            }
            return all.size() - begun.get();
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

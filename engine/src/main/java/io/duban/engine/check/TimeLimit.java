package io.duban.engine.check;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** 限时: runs what input may draw out in a thread of its own, which is given up when its time is over. */
final class TimeLimit {
    private TimeLimit() {}

    /**
     * What the work answers.
     *
     * @throws TimeoutException if it has not after so many seconds; it is interrupted and left behind
     * @throws ExecutionException if it throws
     */
    static <T> T within(long seconds, Callable<T> work)
            throws ExecutionException, TimeoutException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "duban-source");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException e) {
            thread.interrupt();
            throw e;
        }
    }
}

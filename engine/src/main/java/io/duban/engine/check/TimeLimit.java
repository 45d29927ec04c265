package io.duban.engine.check;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * 限时: runs what input may draw out in a thread of its own, which is given up when its time is over. A thread that is done
 * serves the next: beside a short source, to make one and to end it is half of the work. Safe for use by several threads.
 */
final class TimeLimit {
    private static final long IDLE_SECONDS = 5;

    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), TimeLimit::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "duban-source");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What the work answers.
     *
     * @throws TimeoutException if it has not after so many seconds; it is interrupted and left behind
     * @throws ExecutionException if it throws
     */
    <T> T within(long seconds, Callable<T> work) throws ExecutionException, TimeoutException, InterruptedException {
        Future<T> answer = threads.submit(work);
        try {
            return answer.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }
}

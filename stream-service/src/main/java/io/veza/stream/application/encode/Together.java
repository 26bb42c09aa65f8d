package io.veza.stream.application.encode;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Runs tasks side by side; the first failure ends all of them and is the failure of the whole. */
public final class Together {

    private Together() {}

    public static void run(List<Callable<Void>> tasks) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ExecutorCompletionService<Void>(threads);
            tasks.forEach(running::submit);
            try {
                for (int i = 0; i < tasks.size(); i++) {
                    running.take().get();
                }
            } catch (ExecutionException failure) {
                threads.shutdownNow();
                throw failure.getCause() instanceof Exception cause ? cause : failure;
            } catch (InterruptedException cancelled) {
                threads.shutdownNow();
                throw cancelled;
            }
        }
    }
}

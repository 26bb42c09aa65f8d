package io.veza.stream.adapter.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** A child process that never outlives its time, its reader or its caller. */
final class SupervisedProcess {

    private static final int REMEMBERED_LINES = 20;
    private static final int LINE_LENGTH = 500;

    private final Process process;
    private final FutureTask<Void> data;
    private final FutureTask<Void> lines;
    private final Deque<String> lastLines = new ArrayDeque<>();

    SupervisedProcess(Process process, Output output) {
        this.process = process;
        this.data =
                start(() -> {
                    output.data().read(process.getInputStream());
                    return null;
                });
        this.lines =
                start(() -> {
                    readLines(output);
                    return null;
                });
    }

    /** Waits for its success; whatever else happens ends the process. */
    void await(Duration limit) throws IOException, InterruptedException {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProcessFailed("no end after " + limit);
            }
            // Lines first: when their reader gives up, the data ends in the middle as a
            // consequence.
            join(lines);
            join(data);
            if (process.exitValue() != 0) {
                throw new ProcessFailed(String.join("\n", lastLines));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** A reader that fails ends the process, so that nobody waits for the other. */
    private FutureTask<Void> start(Callable<Void> reader) {
        FutureTask<Void> task =
                new FutureTask<>(() -> {
                    try {
                        return reader.call();
                    } catch (Exception failure) {
                        process.destroyForcibly();
                        throw failure;
                    }
                });
        Thread.ofVirtual().name("ffmpeg-output").start(task);
        return task;
    }

    private static void join(FutureTask<Void> reader) throws IOException, InterruptedException {
        try {
            reader.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException cause -> throw cause;
                case IOException cause -> throw cause;
                case null, default -> throw new IOException(failed);
            }
        }
    }

    private void readLines(Output output) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.line().accept(line);
                remember(line);
            }
        }
    }

    private void remember(String line) {
        if (lastLines.size() == REMEMBERED_LINES) {
            lastLines.removeFirst();
        }
        lastLines.addLast(line.length() > LINE_LENGTH ? line.substring(0, LINE_LENGTH) : line);
    }
}

package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.config.FfmpegConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Runs ffmpeg and ffprobe as supervised child processes: an argument list and never a shell, no
 * terminal, no environment, no network, bounded in number, time, memory and output.
 */
@ApplicationScoped
class Ffmpeg {

    private static final List<String> COMMON =
            List.of("-hide_banner", "-nostdin", "-y", "-threads", "1");

    private final FfmpegConfig config;
    private final Sandbox sandbox;
    private final Semaphore cores;
    private final Semaphore places;

    Ffmpeg(FfmpegConfig config, Sandbox sandbox) {
        this.config = config;
        this.sandbox = sandbox;
        this.cores = new Semaphore(cores(config), true);
        this.places = new Semaphore(config.briefProcesses(), true);
    }

    private static int cores(FfmpegConfig config) {
        return config.processes() > 0
                ? config.processes()
                : Runtime.getRuntime().availableProcessors();
    }

    /** Runs ffprobe, which is short and does not wait for a core. */
    void probe(List<String> arguments, Output output) throws IOException, InterruptedException {
        supervise(config.ffprobe(), List.of("-hide_banner"), arguments, output, config.timeLimit());
    }

    /** Runs ffmpeg on one core, waiting until one is free; gives out how long it ran then. */
    Duration encode(List<String> arguments, Output output)
            throws IOException, InterruptedException {
        cores.acquire();
        try {
            long begin = System.nanoTime();
            supervise(config.ffmpeg(), COMMON, arguments, output, config.timeLimit());
            return Duration.ofNanos(System.nanoTime() - begin);
        } finally {
            cores.release();
        }
    }

    /** Runs ffmpeg for somebody who waits: not behind the tracks, and not for long. */
    void encodeBriefly(List<String> arguments, Output output)
            throws IOException, InterruptedException {
        places.acquire();
        try {
            supervise(config.ffmpeg(), COMMON, arguments, output, config.briefTimeLimit());
        } finally {
            places.release();
        }
    }

    private void supervise(
            String program,
            List<String> common,
            List<String> arguments,
            Output output,
            Duration limit)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(sandbox.prefix());
        command.add(program);
        command.addAll(common);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectInput(new File("/dev/null"));
        builder.environment().keySet().retainAll(List.of("PATH", "LD_LIBRARY_PATH"));
        new SupervisedProcess(builder.start(), output).await(limit);
    }
}

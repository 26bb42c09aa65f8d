package io.veza.stream.adapter.ffmpeg;

import io.veza.stream.application.encode.EncodeLimits;
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
    private final Semaphore awaited;
    private final Semaphore listeners;
    private final Semaphore places;

    Ffmpeg(FfmpegConfig config, EncodeLimits limits, Sandbox sandbox) {
        this.config = config;
        this.sandbox = sandbox;
        this.cores = new Semaphore(limits.encoders(), true);
        this.awaited = new Semaphore(limits.encoders(), true);
        this.listeners = new Semaphore(limits.encoders(), true);
        this.places = new Semaphore(config.briefProcesses(), true);
    }

    /** Runs ffprobe, which is short and does not wait for a core. */
    void probe(List<String> arguments, Output output) throws IOException, InterruptedException {
        supervise(
                sandbox.prefix(),
                config.ffprobe(),
                List.of("-hide_banner"),
                arguments,
                output,
                config.timeLimit());
    }

    /**
     * Runs ffmpeg on one core, waiting until one is free, and lets what is awaited go first; gives
     * out how long it ran.
     */
    Duration encode(List<String> arguments, Output output)
            throws IOException, InterruptedException {
        return encode(cores, sandbox.patient(), arguments, output);
    }

    /** Runs ffmpeg for what people wait to hear: beside whatever else is encoded, and before it. */
    Duration encodeAwaited(List<String> arguments, Output output)
            throws IOException, InterruptedException {
        return encode(awaited, sandbox.prefix(), arguments, output);
    }

    /** Runs ffmpeg to listen to a track: after what people wait to hear, and beside the rest. */
    void listen(List<String> arguments, Output output) throws IOException, InterruptedException {
        encode(listeners, sandbox.patient(), arguments, output);
    }

    private Duration encode(
            Semaphore among, List<String> prefix, List<String> arguments, Output output)
            throws IOException, InterruptedException {
        among.acquire();
        try {
            long begin = System.nanoTime();
            supervise(prefix, config.ffmpeg(), COMMON, arguments, output, config.timeLimit());
            return Duration.ofNanos(System.nanoTime() - begin);
        } finally {
            among.release();
        }
    }

    /** Runs ffmpeg for somebody who waits: not behind the tracks, and not for long. */
    void encodeBriefly(List<String> arguments, Output output)
            throws IOException, InterruptedException {
        places.acquire();
        try {
            supervise(
                    sandbox.prefix(),
                    config.ffmpeg(),
                    COMMON,
                    arguments,
                    output,
                    config.briefTimeLimit());
        } finally {
            places.release();
        }
    }

    private static void supervise(
            List<String> prefix,
            String program,
            List<String> common,
            List<String> arguments,
            Output output,
            Duration limit)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(program);
        command.addAll(common);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectInput(new File("/dev/null"));
        builder.environment().keySet().retainAll(List.of("PATH", "LD_LIBRARY_PATH"));
        new SupervisedProcess(builder.start(), output).await(limit);
    }
}

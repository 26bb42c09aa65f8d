package io.veza.stream.adapter.ffmpeg;

import io.quarkus.runtime.StartupEvent;
import io.veza.stream.config.FfmpegConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;

/**
 * Stops the service at once where ffmpeg is missing: it could only fail later, and less clearly.
 */
@ApplicationScoped
class Installation {

    private final FfmpegConfig config;

    Installation(FfmpegConfig config) {
        this.config = config;
    }

    void check(@Observes StartupEvent started) throws InterruptedException {
        for (String program : List.of(config.ffmpeg(), config.ffprobe())) {
            if (!answers(program)) {
                throw new IllegalStateException(
                        program + " does not run here: install ffmpeg 5 or newer");
            }
        }
    }

    private static boolean answers(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "-version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}

package io.veza.stream.config;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.kernel.Ids;
import io.veza.stream.application.encode.EncodeRunner;
import io.veza.stream.application.media.Workbench;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;

/** Starts encoding with the service, and gives unfinished jobs back before it ends. */
@ApplicationScoped
class Lifecycle {

    private final EncodeRunner runner;
    private final EncodeConfig config;
    private final Workbench workbench;
    private final MediaConfig media;
    private final Ids ids;
    private final Clock clock;

    Lifecycle(
            EncodeRunner runner,
            EncodeConfig config,
            Workbench workbench,
            MediaConfig media,
            Ids ids,
            Clock clock) {
        this.runner = runner;
        this.config = config;
        this.workbench = workbench;
        this.media = media;
        this.ids = ids;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) throws IOException {
        workbench.sweep(clock.instant().minus(media.abandonedAfter()));
        runner.start(Long.toString(ids.next()), LimitProducers.workers(config));
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        runner.stop();
    }
}

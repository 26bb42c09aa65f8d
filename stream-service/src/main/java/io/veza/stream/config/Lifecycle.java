package io.veza.stream.config;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.kernel.Ids;
import io.veza.stream.application.encode.EncodeRunner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Starts encoding with the service, and gives unfinished jobs back before it ends. */
@ApplicationScoped
class Lifecycle {

    private final EncodeRunner runner;
    private final EncodeConfig config;
    private final Ids ids;

    Lifecycle(EncodeRunner runner, EncodeConfig config, Ids ids) {
        this.runner = runner;
        this.config = config;
        this.ids = ids;
    }

    void start(@Observes StartupEvent started) {
        int workers =
                config.workers() < 0
                        ? Runtime.getRuntime().availableProcessors()
                        : config.workers();
        runner.start(Long.toString(ids.next()), workers);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        runner.stop();
    }
}

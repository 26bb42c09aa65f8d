package io.veza.stream.config;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.stream.application.media.MovingStore;
import io.veza.stream.domain.media.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Has what is in the directory move to the bucket, beside all else, where that is asked for. */
@ApplicationScoped
class MediaMove {

    private static final Logger LOG = Logger.getLogger(MediaMove.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final MediaConfig config;
    private final MovingStore store;
    private final Counter moved;
    private Thread mover = Thread.currentThread();

    MediaMove(MediaConfig config, MovingStore store, MeterRegistry meters) {
        this.config = config;
        this.store = store;
        this.moved = meters.counter("veza_media_moved_files");
    }

    void start(@Observes StartupEvent started) {
        if (config.s3().bucket().isPresent() && config.s3().move()) {
            mover = Thread.ofVirtual().name("media-move").start(this::moveAll);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (mover.isVirtual()) {
            mover.interrupt();
        }
    }

    private void moveAll() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                for (Shelf shelf : Shelf.values()) {
                    moved.increment((double) store.move(shelf));
                }
                LOG.info("All media is in the bucket: S3_MOVE is not needed any more");
                return;
            } catch (IOException | RuntimeException failure) {
                LOG.warnf("Media moves on later: %s", failure.getMessage());
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

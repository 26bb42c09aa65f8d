package io.veza.chat.application.preview;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.preview.ArrivedPictures.Arrived;
import io.veza.chat.domain.log.Intent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Puts pictures into the previews that wait for them. Any number of processes may do so: under the
 * room's lock one that is there already changes nothing.
 */
@ApplicationScoped
public class ShowPictures {

    private static final int MOST = 50;
    private static final long NOBODY = 0;

    private final ArrivedPictures arrivals;
    private final RoomWriter writer;

    public ShowPictures(ArrivedPictures arrivals, RoomWriter writer) {
        this.arrivals = arrivals;
        this.writer = writer;
    }

    public Uni<Void> round() {
        return arrivals.waiting(MOST).chain(this::show);
    }

    private Uni<Void> show(List<Arrived> waiting) {
        if (waiting.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.join()
                .all(waiting.stream().map(this::show).toList())
                .andCollectFailures()
                .replaceWithVoid();
    }

    /** A refusal is an answer too: the message is gone. */
    private Uni<Void> show(Arrived arrived) {
        Intent.Picture picture = new Intent.Picture(NOBODY, arrived.message(), arrived.painted());
        return writer.write(arrived.room(), picture).chain(() -> arrivals.told(arrived));
    }
}

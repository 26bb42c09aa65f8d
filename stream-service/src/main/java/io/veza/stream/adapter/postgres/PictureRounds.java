package io.veza.stream.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.runtime.Rounds;
import io.veza.stream.application.picture.FetchPictures;
import io.veza.stream.application.picture.SweepPictures;
import io.veza.stream.config.AttachmentConfig;
import io.veza.stream.config.PictureConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Fetches, several at a time, and sweeps, round after round, in every process. */
@ApplicationScoped
class PictureRounds {

    private final List<Rounds> all = new ArrayList<>();

    PictureRounds(
            FetchPictures fetch,
            SweepPictures sweep,
            PictureConfig config,
            AttachmentConfig attachments) {
        int lanes = config.enabled() ? config.lanes() : 0;
        for (int lane = 0; lane < lanes; lane++) {
            all.add(Rounds.draining(config.round(), fetch::step, "Pictures wait"));
        }
        all.add(new Rounds(attachments.round(), sweep::handle, "Pictures are swept later"));
    }

    void start(@Observes StartupEvent event) {
        all.forEach(Rounds::start);
    }

    void stop(@Observes ShutdownEvent event) {
        all.forEach(Rounds::stop);
    }
}

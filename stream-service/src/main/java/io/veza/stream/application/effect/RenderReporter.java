package io.veza.stream.application.effect;

import io.veza.stream.domain.encode.EncodeJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Writes down how far a render has come, not more often than people can see. It fails when the
 * lease is lost, which ends the render.
 */
final class RenderReporter {

    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final int ALMOST_DONE = 99;

    private final Renders renders;
    private final EncodeJob job;
    private final Desk desk;
    private final Clock clock;
    private Instant next = Instant.MIN;
    private int reported;

    RenderReporter(Renders renders, EncodeJob job, Desk desk, Clock clock) {
        this.renders = renders;
        this.job = job;
        this.desk = desk;
        this.clock = clock;
    }

    void rendered(double share) {
        int percent = (int) Math.clamp(share * 100, 0, ALMOST_DONE);
        Instant now = clock.instant();
        if (percent > reported && !now.isBefore(next)) {
            reported = percent;
            next = now.plus(PAUSE);
            desk.await(() -> renders.advance(job, percent));
        }
    }
}

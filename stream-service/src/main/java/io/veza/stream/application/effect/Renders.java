package io.veza.stream.application.effect;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.effect.Render;
import io.veza.stream.domain.encode.EncodeJob;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whole tracks on their way through chains, each with the job that renders it. What takes a job
 * fails with {@code LeaseLost} unless its runner holds it.
 */
public interface Renders {

    /**
     * Notes it with its job. Refuses TOO_MANY_RENDERS and RENDER_RUNNING.
     *
     * @param most of one person that wait or run
     */
    Uni<Void> begin(Render render, int most);

    Uni<Optional<Render>> find(long track, long id);

    /** Newest first. */
    Uni<List<Render>> of(long track, int most);

    /** Its job stops for good; false: it does not render any more. */
    Uni<Boolean> cancel(long id);

    Uni<Load> load();

    Uni<Render> held(EncodeJob job);

    Uni<Void> advance(EncodeJob job, int progress);

    /** Ends the job with it. */
    Uni<Void> fail(EncodeJob job, String failure);

    /** What became of those that ended is told no longer. */
    Uni<Void> forget(Instant before);

    /** How much is to do, in all processes together. */
    record Load(int waiting, int running) {}
}

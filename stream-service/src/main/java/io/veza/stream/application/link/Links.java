package io.veza.stream.application.link;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.link.Link;
import io.veza.stream.domain.track.Track;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** All links. What is written is one transaction with its event. */
public interface Links {

    /**
     * Adds one unless the rule, which is told how many there are, refuses.
     *
     * @param hash of its key
     */
    Uni<Void> add(Track track, Link link, byte[] hash, IntConsumer rule);

    /** Newest first. */
    Uni<List<Link>> of(long track);

    /** One that is gone already is gone. */
    Uni<Void> remove(Track track, long link);

    /** Those that may open a track now. */
    Uni<List<Kept>> open(long track, Instant now);

    /** Counts one use; empty: it was revoked, expired or used up meanwhile. */
    Uni<Optional<Link>> use(long link, Instant now);

    /** A link and what is kept of its key. */
    record Kept(long link, byte[] hash) {}
}

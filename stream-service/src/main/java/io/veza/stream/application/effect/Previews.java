package io.veza.stream.application.effect;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** The short parts that are heard once. */
public interface Previews {

    /** Notes it before there is a file, so that none is forgotten. Refuses TOO_MANY_PREVIEWS. */
    Uni<Void> begin(Preview preview, EffectLimits limits);

    /** It can be heard. */
    Uni<Void> made(long id);

    /** Nothing came of it, or it is not wanted any more: the sweep takes what there is. */
    Uni<Void> drop(long id);

    /** Whether it has neither expired nor gone with its track. */
    Uni<Boolean> isLive(long id, Instant now);

    Uni<List<Long>> expired(Instant now, int most);

    /** Their files are gone. */
    Uni<Void> forget(List<Long> ids);

    record Preview(long id, long track, long person, Instant createdAt, Instant expiresAt) {}
}

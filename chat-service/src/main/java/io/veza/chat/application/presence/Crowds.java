package io.veza.chat.application.presence;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The crowd of each room that somebody looks at, found out at most once in a while however many
 * look at it: counting ten thousand people for each of ten thousand would be too much.
 */
@ApplicationScoped
class Crowds {

    /** Nobody minds that a number is as old as this. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    /** People beyond these are not counted; nor are rooms beyond these remembered. */
    private static final int COUNTED = 20_000;

    private static final int REMEMBERED = 1_000;

    private final Memberships memberships;
    private final Presences presences;
    private final Map<Long, Uni<Crowd>> rooms = new ConcurrentHashMap<>();

    Crowds(Memberships memberships, Presences presences) {
        this.memberships = memberships;
        this.presences = presences;
    }

    Uni<Crowd> of(long room) {
        if (rooms.size() > REMEMBERED) {
            rooms.clear();
        }
        return rooms.computeIfAbsent(room, this::counted);
    }

    private Uni<Crowd> counted(long room) {
        return Uni.createFrom()
                .deferred(() -> memberships.ids(room, COUNTED))
                .chain(presences::of)
                .map(Crowd::new)
                .memoize()
                .atLeast(FRESH);
    }
}

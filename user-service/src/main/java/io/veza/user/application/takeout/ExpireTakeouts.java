package io.veza.user.application.takeout;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.user.domain.takeout.Takeout;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Takes archives away whose time has passed, or whose owner is gone. */
@ApplicationScoped
public class ExpireTakeouts {

    private static final int AT_ONCE = 50;
    private static final int ALL = 1_000;

    private final Takeouts takeouts;
    private final Archives archives;
    private final Clock clock;

    ExpireTakeouts(Takeouts takeouts, Archives archives, Clock clock) {
        this.takeouts = takeouts;
        this.archives = archives;
        this.clock = clock;
    }

    /** False when none is left. */
    public Uni<Boolean> step() {
        return takeouts.overdue(clock.instant(), AT_ONCE)
                .call(this::remove)
                .map(found -> found.size() == AT_ONCE);
    }

    /** All of somebody's, at once. */
    public Uni<Void> of(long account) {
        return takeouts.of(account, ALL).chain(this::remove);
    }

    private Uni<Void> remove(List<Takeout> some) {
        return Multi.createFrom()
                .iterable(some)
                .onItem()
                .transformToUniAndConcatenate(one ->
                        archives.remove(one.id())
                                .chain(() -> takeouts.expire(one, clock.instant())))
                .collect()
                .last()
                .replaceWithVoid();
    }
}

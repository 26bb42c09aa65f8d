package io.veza.stream.application.effect;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Removes previews that nobody hears any more, the file before the row, and forgets renders. */
@ApplicationScoped
public class SweepEffects {

    private static final int BATCH = 100;

    private final Previews previews;
    private final PreviewStudio studio;
    private final Renders renders;
    private final EffectLimits limits;
    private final Clock clock;

    SweepEffects(
            Previews previews,
            PreviewStudio studio,
            Renders renders,
            EffectLimits limits,
            Clock clock) {
        this.previews = previews;
        this.studio = studio;
        this.renders = renders;
        this.limits = limits;
        this.clock = clock;
    }

    public Uni<Void> handle() {
        Instant now = clock.instant();
        return previews.expired(now, BATCH)
                .chain(this::remove)
                .chain(() -> renders.forget(now.minus(limits.toldFor())));
    }

    private Uni<Void> remove(List<Long> expired) {
        if (expired.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(expired)
                .onItem()
                .transformToUniAndConcatenate(studio::remove)
                .collect()
                .last()
                .chain(() -> previews.forget(expired));
    }
}

package io.veza.stream.application.effect;

import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.effect.Chain;
import io.veza.stream.domain.effect.Render;
import io.veza.stream.domain.effect.RenderSource;
import io.veza.stream.domain.effect.RenderState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a new render begins with, and how many there may be. */
@ApplicationScoped
class RenderTerms {

    private final EffectLimits limits;
    private final Ids ids;
    private final Clock clock;

    RenderTerms(EffectLimits limits, Ids ids, Clock clock) {
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    int most() {
        return limits.renders();
    }

    Render waiting(long track, Principal caller, RenderSource source, Chain chain) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Render(
                ids.next(),
                track,
                caller.user(),
                caller.role(),
                source,
                chain,
                RenderState.WAITING,
                0,
                "",
                now);
    }
}

package io.veza.stream.domain.effect;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Role;
import java.time.Instant;
import java.util.Objects;

/**
 * A whole track on its way through a chain.
 *
 * @param id also of the file that comes of it
 * @param person who wanted it
 * @param role what that person was then, by which it is measured what they may keep
 * @param progress 0 to 100, of what the state says
 * @param failure a stable code; empty: it has not failed
 */
public record Render(
        long id,
        long track,
        long person,
        Role role,
        RenderSource source,
        Chain chain,
        RenderState state,
        int progress,
        String failure,
        Instant createdAt) {

    /** The failure of what was stopped. */
    public static final String CANCELLED = "CANCELLED";

    public Render {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    public Render requireRunning() {
        if (state.isEnd()) {
            throw new DomainException(
                    EffectError.RENDER_ENDED, "This render has ended; nothing is left to stop");
        }
        return this;
    }
}

package io.veza.user.application.rewrap;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.rewrap.Progress;
import io.veza.user.domain.rewrap.Rewrap;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Leads from former master keys to the present one. What is done is done: whoever dies half way
 * leaves the rest to be found again.
 */
@ApplicationScoped
public class RewrapSecrets {

    private static final int BATCH = 200;

    private final Wrapper wrapper;
    private final SealedRows rows;
    private final Rewraps rewraps;
    private final Clock clock;

    RewrapSecrets(Wrapper wrapper, SealedRows rows, Rewraps rewraps, Clock clock) {
        this.wrapper = wrapper;
        this.rows = rows;
        this.rewraps = rewraps;
        this.clock = clock;
    }

    public Uni<Progress> begin(long admin) {
        return rewraps.begin(wrapper.keyId(), admin, clock.instant()).chain(this::progress);
    }

    public Uni<Progress> progress() {
        return Uni.combine()
                .all()
                .unis(rewraps.find(wrapper.keyId()), rows.left(wrapper), rows.passwords(wrapper))
                .with((rewrap, left, passwords) ->
                        new Progress(wrapper.keyId(), rewrap, left, passwords));
    }

    /** Does some of it; false when there is nothing to do. */
    public Uni<Boolean> step() {
        return rewraps.find(wrapper.keyId())
                .chain(found ->
                        found.filter(Rewrap::isRunning).isPresent()
                                ? advance()
                                : Uni.createFrom().item(false));
    }

    private Uni<Boolean> advance() {
        return rows.step(wrapper, BATCH)
                .call(done ->
                        done > 0
                                ? rewraps.advance(wrapper.keyId(), done)
                                : rewraps.finish(wrapper.keyId(), clock.instant()))
                .map(done -> done > 0);
    }
}

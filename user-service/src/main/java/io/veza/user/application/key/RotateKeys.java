package io.veza.user.application.key;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.key.KeyLimits;
import io.veza.user.domain.key.KeyPlan;
import io.veza.user.domain.key.KeyState;
import io.veza.user.domain.key.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Moves signing keys on when it is time, or when an admin wants it. */
@ApplicationScoped
public class RotateKeys {

    private final SigningKeys keys;
    private final KeyMoves moves;
    private final KeyMaker maker;
    private final KeyPlan plan;
    private final Clock clock;

    RotateKeys(SigningKeys keys, KeyMoves moves, KeyMaker maker, KeyLimits limits, Clock clock) {
        this.keys = keys;
        this.moves = moves;
        this.maker = maker;
        this.plan = new KeyPlan(limits);
        this.clock = clock;
    }

    public Uni<Void> due() {
        return keys.all()
                .chain(all -> fresh(plan.wantsNext(all, clock.instant())))
                .chain(fresh -> moves.move(all -> plan.due(all, fresh, clock.instant()), null));
    }

    /** All of them afterwards. */
    public Uni<List<SigningKey>> ask(long by) {
        return keys.all()
                .chain(all -> fresh(KeyPlan.next(all).isEmpty()))
                .chain(fresh -> moves.move(all -> plan.asked(all, fresh, clock.instant()), by))
                .chain(keys::all);
    }

    /** Made before the transaction: it takes a while. */
    private Uni<Optional<SigningKey>> fresh(boolean wanted) {
        return wanted
                ? maker.make(KeyState.PUBLISHED).map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
    }
}

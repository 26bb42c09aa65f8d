package io.veza.user.application.takeout;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Piece;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutKey;
import io.veza.user.domain.takeout.TakeoutStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Has one service tell all it holds, and keeps that for the archive. */
@ApplicationScoped
class CollectPart {

    private final OwnRecords own;
    private final Sources sources;
    private final Archives archives;
    private final Takeouts takeouts;
    private final Clock clock;

    CollectPart(
            OwnRecords own, Sources sources, Archives archives, Takeouts takeouts, Clock clock) {
        this.own = own;
        this.sources = sources;
        this.archives = archives;
        this.takeouts = takeouts;
        this.clock = clock;
    }

    Uni<Void> handle(Takeout takeout, TakeoutKey key) {
        return archives.begin(takeout, key)
                .chain(part -> fill(takeout, part))
                .chain(() -> takeouts.advance(takeout, clock.instant().plus(RunTakeouts.LEASE)))
                .call(moved ->
                        moved ? Uni.createFrom().voidItem() : archives.removeParts(takeout.id()))
                .replaceWithVoid();
    }

    private Uni<Void> fill(Takeout takeout, Archives.Part part) {
        return pieces(takeout)
                .onItem()
                .transformToUniAndConcatenate(part::write)
                .collect()
                .last()
                .chain(part::close)
                .onFailure()
                .call(part::discard);
    }

    private Multi<Piece> pieces(Takeout takeout) {
        return takeout.step() == TakeoutStep.ACCOUNT
                ? own.read(takeout.account())
                : sources.read(takeout.step(), takeout.account());
    }
}

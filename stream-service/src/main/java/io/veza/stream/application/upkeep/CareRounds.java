package io.veza.stream.application.upkeep;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.upkeep.Care;
import io.veza.stream.domain.upkeep.CareRound;
import java.time.Duration;
import java.util.Optional;

/** Whose turn it is to look after what is stored, and how far it has come. */
public interface CareRounds {

    /**
     * Begins a round, unless one goes on or has begun within this; false: not now.
     *
     * @param pause zero: as soon as none goes on
     */
    Uni<Boolean> begin(Care care, Duration pause, boolean dryRun);

    /** Says how far it is, and that it goes on. */
    Uni<Void> progress(Care care, long looked, long found);

    Uni<Void> finish(Care care, long removed, long bytes);

    /** It ended before its end: another may begin. */
    Uni<Void> giveUp(Care care);

    Uni<Optional<CareRound>> last(Care care);
}

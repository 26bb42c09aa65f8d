package io.veza.stream.application.upkeep;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.upkeep.Care;
import io.veza.stream.domain.upkeep.Findings;
import io.veza.stream.domain.upkeep.Garbage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Does rounds of care, one of a kind at a time in the whole suite. */
@ApplicationScoped
public class CareForMedia {

    private final CareRounds rounds;
    private final CheckMedia checking;
    private final CollectGarbage collecting;
    private final CareTold told;

    CareForMedia(CareRounds rounds, CheckMedia checking, CollectGarbage collecting, CareTold told) {
        this.rounds = rounds;
        this.checking = checking;
        this.collecting = collecting;
        this.told = told;
    }

    /** Whether it is this process' turn to hold everything against what should be there. */
    public Uni<Boolean> beginCheck(Duration pause) {
        return rounds.begin(Care.INTEGRITY, pause, false);
    }

    /** To be asked for by whoever has begun. */
    public Uni<Findings> check(CheckMedia.Command command) {
        return whole(
                Care.INTEGRITY,
                () ->
                        checking.handle(command)
                                .call(() -> rounds.finish(Care.INTEGRITY, 0, 0))
                                .invoke(told::tell));
    }

    /** Whether it is this process' turn to remove what nothing refers to. */
    public Uni<Boolean> beginCollecting(Duration pause, boolean dryRun) {
        return rounds.begin(Care.GARBAGE, pause, dryRun);
    }

    /** To be asked for by whoever has begun. */
    public Uni<Garbage> collect(CollectGarbage.Command command) {
        return whole(
                Care.GARBAGE,
                () ->
                        collecting
                                .handle(command)
                                .call(all ->
                                        rounds.finish(Care.GARBAGE, all.removed(), all.bytes()))
                                .invoke(all -> told.tell(all, command.dryRun())));
    }

    private <T> Uni<T> whole(Care care, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(work::get)
                .onFailure()
                .call(() -> rounds.giveUp(care))
                .onCancellation()
                .call(() -> rounds.giveUp(care));
    }

    /** If it is this process' turn. */
    public Uni<Optional<Findings>> check(CheckMedia.Command command, Duration pause) {
        return beginCheck(pause)
                .chain(turn ->
                        turn
                                ? check(command).map(Optional::of)
                                : Uni.createFrom().item(Optional.empty()));
    }

    /** If it is this process' turn. */
    public Uni<Optional<Garbage>> collect(CollectGarbage.Command command, Duration pause) {
        return beginCollecting(pause, command.dryRun())
                .chain(turn ->
                        turn
                                ? collect(command).map(Optional::of)
                                : Uni.createFrom().item(Optional.empty()));
    }
}

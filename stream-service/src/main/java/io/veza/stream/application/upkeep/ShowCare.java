package io.veza.stream.application.upkeep;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.upkeep.Care;
import io.veza.stream.domain.upkeep.CareRound;
import io.veza.stream.domain.upkeep.FoundFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Tells admins what rounds of care have come to. */
@ApplicationScoped
public class ShowCare {

    private static final int FAULTS = 100;

    private final CareRounds rounds;
    private final MediaObjects objects;

    ShowCare(CareRounds rounds, MediaObjects objects) {
        this.rounds = rounds;
        this.objects = objects;
    }

    /**
     * @param round empty: there never was one
     * @param objects that are known in all
     * @param faults the first of them by key
     */
    public record Integrity(Optional<CareRound> round, long objects, List<FoundFault> faults) {}

    public Uni<Integrity> integrity() {
        return rounds.last(Care.INTEGRITY)
                .chain(round ->
                        objects.count()
                                .chain(count ->
                                        objects.faults(FAULTS)
                                                .map(faults ->
                                                        new Integrity(round, count, faults))));
    }

    public Uni<Optional<CareRound>> garbage() {
        return rounds.last(Care.GARBAGE);
    }
}

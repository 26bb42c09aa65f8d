package io.veza.stream.application.rating;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.audience.Esteem;
import io.veza.stream.domain.audience.Rated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Tells what the caller and what all think of things of one kind. */
@ApplicationScoped
public class GetEsteem {

    private final Ratings ratings;
    private final RatingLimits limits;

    GetEsteem(Ratings ratings, RatingLimits limits) {
        this.ratings = ratings;
        this.limits = limits;
    }

    /**
     * What somebody may know of it.
     *
     * @param stars the caller's; 0: none
     */
    public record Told(long id, int stars, OptionalDouble average) {}

    /** In the order of the ids. */
    public Uni<List<Told>> handle(Rated.Kind kind, Collection<Long> ids, Principal caller) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : ratings.esteem(caller.user(), kind, ids).map(known -> told(ids, known));
    }

    private List<Told> told(Collection<Long> ids, Map<Long, Esteem> known) {
        return ids.stream().map(id -> told(id, known.getOrDefault(id, Esteem.NONE))).toList();
    }

    private Told told(long id, Esteem esteem) {
        OptionalDouble average =
                esteem.isTold(limits.toldFrom())
                        ? OptionalDouble.of(esteem.average())
                        : OptionalDouble.empty();
        return new Told(id, esteem.stars(), average);
    }
}

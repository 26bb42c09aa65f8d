package io.veza.stream.application.rating;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.audience.Esteem;
import io.veza.stream.domain.audience.Highest;
import io.veza.stream.domain.audience.Rated;
import io.veza.stream.domain.audience.Rating;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who gives how many stars. */
public interface Ratings {

    /** In place of what the person gave before, whose id stays. */
    Uni<Rating> put(Rating rating);

    /** What is not rated stays so. */
    Uni<Void> delete(Rated rated, long person);

    /**
     * Most stars first, then newest.
     *
     * @param kind null: all
     */
    Uni<List<Rating>> of(long person, Rated.@Nullable Kind kind, Highest below, int limit);

    /** By id; what nobody has rated may be left out. */
    Uni<Map<Long, Esteem>> esteem(long person, Rated.Kind kind, Collection<Long> ids);
}

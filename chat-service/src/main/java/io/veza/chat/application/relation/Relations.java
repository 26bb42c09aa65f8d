package io.veza.chat.application.relation;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Set;

/** How people stand to each other, as was last heard. */
public interface Relations {

    /**
     * Those of the others whom somebody may not begin to talk with: one of the two has blocked the
     * other, or they let fewer people do so. What the two have begun goes on, unless blocked.
     */
    Uni<Set<Long>> refusing(long user, Collection<Long> others);

    /** Those of the others who have blocked somebody. */
    Uni<Set<Long>> blocking(long user, Collection<Long> others);
}

package io.veza.user.application.relation;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Lists of people by how they stand to somebody; those who are away are left out. */
public interface RelatedPeople {

    /** A list of somebody's. */
    enum Kind {
        FOLLOWERS,
        FOLLOWED,
        BLOCKED,
        MUTED,
        ASKING
    }

    /**
     * The latest first.
     *
     * @param viewer whoever has blocked them is left out, too
     * @param before what the cursor says
     */
    Uni<List<Related>> list(Kind kind, long user, long viewer, long before, int most);
}

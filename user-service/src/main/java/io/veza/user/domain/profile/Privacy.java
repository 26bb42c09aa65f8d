package io.veza.user.domain.profile;

import io.veza.platform.kernel.Revision;
import io.veza.user.domain.relation.Ties;
import java.util.Objects;

/**
 * What somebody lets others see and do.
 *
 * @param closed those who do not follow see names only, and whoever wants to follow asks
 * @param lists who sees whom they follow, and who follows them
 * @param directs who may begin to talk with them
 * @param findable by how their names begin; whoever knows the whole handle finds them anyway
 * @param suggested to others
 * @param formerly whether their last handles are shown
 */
public record Privacy(
        boolean closed,
        Audience lists,
        Writers directs,
        boolean findable,
        boolean suggested,
        boolean formerly) {

    public static final Privacy USUAL =
            new Privacy(false, Audience.EVERYONE, Writers.EVERYONE, true, true, false);

    public Privacy {
        Objects.requireNonNull(lists, "lists");
        Objects.requireNonNull(directs, "directs");
    }

    public Revision revision() {
        return Revision.of(closed, lists, directs, findable, suggested, formerly);
    }

    /** Whether somebody else sees more than names. */
    public boolean shows(Ties viewer) {
        return !viewer.blockedBy() && (!closed || viewer.following());
    }

    public boolean showsLists(Ties viewer) {
        return shows(viewer)
                && switch (lists) {
                    case EVERYONE -> true;
                    case FOLLOWERS -> viewer.following();
                    case NOBODY -> false;
                };
    }
}

package io.veza.stream.domain.podcast;

import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Revision;
import io.veza.stream.domain.track.Visibility;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A podcast, without its episodes.
 *
 * @param owner account id
 * @param guid names it wherever its feed moves
 * @param episodes how many there are
 * @param importedFrom the feed it was taken over from; empty: none
 */
public record Show(
        long id,
        long owner,
        ShowDetails details,
        UUID guid,
        EpisodeCount episodes,
        String importedFrom,
        Instant createdAt,
        Instant changedAt) {

    /**
     * @param all to the owner
     * @param open to everybody
     */
    public record EpisodeCount(int all, int open) {

        static final EpisodeCount NONE = new EpisodeCount(0, 0);
    }

    public Show {
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(episodes, "episodes");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    public static Show create(long id, long owner, ShowDetails details, UUID guid, Instant now) {
        return new Show(id, owner, details, guid, EpisodeCount.NONE, "", now, now);
    }

    public boolean isOwnedBy(@Nullable Principal person) {
        return person != null && person.user() == owner;
    }

    /** The owner, and admins. */
    public boolean mayDelete(@Nullable Principal person) {
        return isOwnedBy(person) || (person != null && person.isAdmin());
    }

    /** Private ones exist for their owner and for admins only. */
    public boolean isVisibleTo(@Nullable Principal person) {
        return details.visibility().openToAll() || mayDelete(person);
    }

    public boolean isPublic() {
        return details.visibility() == Visibility.PUBLIC;
    }

    public int episodesFor(@Nullable Principal person) {
        return mayDelete(person) ? episodes.all() : episodes.open();
    }

    public Show change(ShowChange change) {
        return new Show(
                id,
                owner,
                change.applyTo(details),
                guid,
                episodes,
                importedFrom,
                createdAt,
                changedAt);
    }

    public Revision revision() {
        return Revision.of(
                details.title(),
                details.description(),
                details.language(),
                details.category().text(),
                details.imprint(),
                details.explicit(),
                details.link().text(),
                details.funding(),
                details.locked(),
                details.kind(),
                details.visibility());
    }
}

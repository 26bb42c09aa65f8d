package io.veza.stream.application.podcast;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.podcast.PodcastError;
import io.veza.stream.domain.podcast.Show;
import java.util.Optional;

/** Refuses who may not. A private show is not refused but unknown. */
public final class ShowAccess {

    private ShowAccess() {}

    static Show requireVisible(Show show, Optional<Principal> caller) {
        if (!show.isVisibleTo(caller.orElse(null))) {
            throw notFound();
        }
        return show;
    }

    static Show requireOwn(Show show, Principal caller) {
        requireVisible(show, Optional.of(caller));
        return require(show.isOwnedBy(caller), show, "Only the owner can change this show");
    }

    static Show requireDeletable(Show show, Principal caller) {
        requireVisible(show, Optional.of(caller));
        return require(show.mayDelete(caller), show, "Only the owner can delete this");
    }

    private static Show require(boolean permitted, Show show, String otherwise) {
        if (!permitted) {
            throw new DomainException(PodcastError.NOT_YOUR_SHOW, otherwise);
        }
        return show;
    }

    public static DomainException notFound() {
        return new DomainException(PodcastError.SHOW_NOT_FOUND, "There is no such show");
    }
}

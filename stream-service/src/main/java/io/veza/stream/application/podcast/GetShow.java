package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows one show to whoever may know of it. */
@ApplicationScoped
public class GetShow {

    private final Shows shows;

    GetShow(Shows shows) {
        this.shows = shows;
    }

    public Uni<Show> handle(long id, Optional<Principal> caller) {
        return shows.get(id).map(show -> ShowAccess.requireVisible(show, caller));
    }

    /** For what only its owner may see. */
    Uni<Show> own(long id, Principal caller) {
        return shows.get(id).map(show -> ShowAccess.requireOwn(show, caller));
    }
}

package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists shows: what is published, and to owners all of their own. */
@ApplicationScoped
public class ListShows {

    private final Shows shows;

    ListShows(Shows shows) {
        this.shows = shows;
    }

    /**
     * @param owner 0: everybody's
     */
    public Uni<Page<Show>> handle(long owner, PageRequest page, Optional<Principal> caller) {
        boolean own = caller.filter(person -> person.user() == owner).isPresent();
        return shows.list(owner, own, before(page.cursor()), page.limit() + 1)
                .map(found -> Page.cut(found, page.limit(), last -> Long.toString(last.id())));
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException foreign) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}

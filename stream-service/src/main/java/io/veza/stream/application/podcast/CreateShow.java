package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.podcast.ShowDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Makes a show in which there is nothing yet. */
@ApplicationScoped
public class CreateShow {

    private final Shows shows;
    private final FeedAddresses addresses;
    private final PodcastLimits limits;
    private final Ids ids;
    private final Clock clock;

    CreateShow(Shows shows, FeedAddresses addresses, PodcastLimits limits, Ids ids, Clock clock) {
        this.shows = shows;
        this.addresses = addresses;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Show> handle(ShowDetails details, Principal caller) {
        long id = ids.next();
        Show show = Show.create(id, caller.user(), details, addresses.guid(id), clock.instant());
        return shows.add(show, limits.shows());
    }
}

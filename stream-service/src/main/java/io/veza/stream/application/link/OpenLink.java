package io.veza.stream.application.link;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.link.Links.Kept;
import io.veza.stream.application.track.Tracks;
import io.veza.stream.domain.link.Link;
import io.veza.stream.domain.link.LinkKey;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Shows a track to whoever has a link to it. Whatever is wrong with it, the answer is the one for
 * tracks that there are not.
 */
@ApplicationScoped
public class OpenLink {

    private final Links links;
    private final Tracks tracks;
    private final Clock clock;

    OpenLink(Links links, Tracks tracks, Clock clock) {
        this.links = links;
        this.tracks = tracks;
        this.clock = clock;
    }

    public record Opened(Track track, Link link) {}

    public Uni<Opened> handle(long track, LinkKey key) {
        return links.open(track, clock.instant())
                .map(kept -> find(kept, key).orElseThrow(OpenLink::unknown))
                .chain(found -> links.use(found, clock.instant()))
                .map(used -> used.orElseThrow(OpenLink::unknown))
                .chain(link -> tracks.get(track).map(found -> new Opened(found, link)));
    }

    /** All of them are compared, the right one too. */
    private static Optional<Long> find(List<Kept> kept, LinkKey key) {
        return kept.stream()
                .filter(one -> key.opens(one.hash()))
                .map(Kept::link)
                .reduce((first, second) -> second);
    }

    private static DomainException unknown() {
        return new DomainException(TrackError.TRACK_NOT_FOUND, "There is no such track");
    }
}

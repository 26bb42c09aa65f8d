package io.veza.stream.application.link;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.link.Link;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows an artist the links to a track, and how often each was used. */
@ApplicationScoped
public class ListLinks {

    private final GetTrack getTrack;
    private final Links links;

    ListLinks(GetTrack getTrack, Links links) {
        this.getTrack = getTrack;
        this.links = links;
    }

    public Uni<List<Link>> handle(long track, Principal caller) {
        return getTrack.own(track, caller).chain(found -> links.of(found.id()));
    }
}

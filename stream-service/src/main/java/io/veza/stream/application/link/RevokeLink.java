package io.veza.stream.application.link;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import jakarta.enterprise.context.ApplicationScoped;

/** Has a link open nothing any more. */
@ApplicationScoped
public class RevokeLink {

    private final GetTrack getTrack;
    private final Links links;

    RevokeLink(GetTrack getTrack, Links links) {
        this.getTrack = getTrack;
        this.links = links;
    }

    public record Command(long track, long link, Principal caller) {}

    public Uni<Void> handle(Command command) {
        return getTrack.own(command.track(), command.caller())
                .chain(track -> links.remove(track, command.link()));
    }
}

package io.veza.stream.application.link;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.link.Link;
import io.veza.stream.domain.link.LinkError;
import io.veza.stream.domain.link.LinkKey;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;

/** Makes a secret link to a track of one's own. Its key is told once and not kept. */
@ApplicationScoped
public class CreateLink {

    private final GetTrack getTrack;
    private final Links links;
    private final LinkLimits limits;
    private final SecureRandom random;
    private final Ids ids;
    private final Clock clock;

    CreateLink(
            GetTrack getTrack,
            Links links,
            LinkLimits limits,
            SecureRandom random,
            Ids ids,
            Clock clock) {
        this.getTrack = getTrack;
        this.links = links;
        this.limits = limits;
        this.random = random;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(long track, String name, Link.Bounds bounds, Principal caller) {}

    public record Made(Link link, LinkKey key) {}

    public Uni<Made> handle(Command command) {
        return getTrack.own(command.track(), command.caller()).chain(track -> make(track, command));
    }

    private Uni<Made> make(Track track, Command command) {
        command.bounds().requireAhead(clock.instant());
        LinkKey key = key();
        Link link =
                Link.make(
                        ids.next(), track.id(), command.name(), command.bounds(), clock.instant());
        return links.add(track, link, key.hash(), this::requireRoom)
                .replaceWith(new Made(link, key));
    }

    private LinkKey key() {
        byte[] bytes = new byte[LinkKey.BYTES];
        random.nextBytes(bytes);
        return LinkKey.of(bytes);
    }

    private void requireRoom(int present) {
        if (present >= limits.most()) {
            throw new DomainException(
                    LinkError.TOO_MANY_LINKS,
                    "A track has at most " + limits.most() + " links; revoke one first");
        }
    }
}

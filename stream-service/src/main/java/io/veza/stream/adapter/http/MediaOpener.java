package io.veza.stream.adapter.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.media.LiveLinks;
import io.veza.stream.application.media.OpenMedia;
import io.veza.stream.application.media.Permission;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Lets in whoever has an address: to the track it names, as long as it works. */
@ApplicationScoped
class MediaOpener {

    /** How long a link that was revoked is still thought to be there. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private static final int MOST = 10_000;

    private final OpenMedia media;
    private final ReadyTracks tracks;
    private final LiveLinks links;
    private final Clock clock;
    private final Cache<Long, Boolean> live =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(MOST).build();

    MediaOpener(OpenMedia media, ReadyTracks tracks, LiveLinks links, Clock clock) {
        this.media = media;
        this.tracks = tracks;
        this.links = links;
        this.clock = clock;
    }

    /** The same for what is missing and what is closed. */
    Uni<Track> open(MediaPath path) {
        return tracks.find(path.track())
                .chain(track -> open(track, path.permission()))
                .onFailure(DomainException.class)
                .transform(_ -> OpenMedia.notFound())
                .call(track -> requireLive(track, path.permission()));
    }

    /** What is not open may have become so since it was remembered. */
    private Uni<Track> open(Track known, Permission permission) {
        return Uni.createFrom()
                .item(() -> media.requireOpen(known, permission))
                .onFailure()
                .recoverWithUni(() ->
                        tracks.again(known.id())
                                .map(track -> media.requireOpen(track, permission)));
    }

    private Uni<Void> requireLive(Track track, Permission permission) {
        if (!(permission instanceof Permission.Linked linked)) {
            return Uni.createFrom().voidItem();
        }
        return isLive(track.id(), linked.link())
                .invoke(there -> {
                    if (!there) {
                        throw OpenMedia.notFound();
                    }
                })
                .replaceWithVoid();
    }

    /** Only signed addresses come here, so the link is the track's. */
    private Uni<Boolean> isLive(long track, long link) {
        Boolean known = live.getIfPresent(link);
        return known != null
                ? Uni.createFrom().item(known)
                : links.isLive(track, link, clock.instant()).invoke(there -> live.put(link, there));
    }
}

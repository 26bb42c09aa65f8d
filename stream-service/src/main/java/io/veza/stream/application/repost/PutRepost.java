package io.veza.stream.application.repost;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.playlist.Blocks;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.audience.AudienceError;
import io.veza.stream.domain.audience.Liked;
import io.veza.stream.domain.audience.Mark;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/**
 * Passes on a track that is public, unless its artist and the caller have blocked one the other.
 */
@ApplicationScoped
public class PutRepost {

    private final GetTrack getTrack;
    private final Blocks blocks;
    private final Reposts reposts;
    private final Ids ids;
    private final Clock clock;

    PutRepost(GetTrack getTrack, Blocks blocks, Reposts reposts, Ids ids, Clock clock) {
        this.getTrack = getTrack;
        this.blocks = blocks;
        this.reposts = reposts;
        this.ids = ids;
        this.clock = clock;
    }

    /** A repost with its track. */
    public record Passed(Mark repost, Track track) {}

    public Uni<Passed> handle(long id, Principal caller) {
        Mark repost = new Mark(ids.next(), caller.user(), Liked.track(id), clock.instant());
        return getTrack.handle(id, Optional.of(caller))
                .invoke(PutRepost::requirePublic)
                .call(track -> requireUnblocked(track.artist(), caller.user()))
                .chain(track ->
                        reposts.put(repost, track.artist()).map(put -> new Passed(put, track)));
    }

    private static void requirePublic(Track track) {
        if (track.details().visibility() != Visibility.PUBLIC) {
            throw new DomainException(
                    AudienceError.TRACK_NOT_PUBLIC, "Only public tracks are passed on");
        }
    }

    private Uni<Void> requireUnblocked(long artist, long person) {
        return blocks.between(artist, person)
                .invoke(blocked -> {
                    if (blocked) {
                        throw new DomainException(
                                AudienceError.REPOST_REFUSED, "You cannot repost this track");
                    }
                })
                .replaceWithVoid();
    }
}

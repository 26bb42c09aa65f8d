package io.veza.stream.application.listen;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.playlist.ArtistNames;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.listen.Heard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Says what is being heard right now. It holds for as long as that lasts. */
@ApplicationScoped
public class PutPlayingNow {

    private static final Duration UNKNOWN = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofHours(6);

    private final GetTrack getTrack;
    private final ArtistNames names;
    private final PlayingNow playing;
    private final Clock clock;

    PutPlayingNow(GetTrack getTrack, ArtistNames names, PlayingNow playing, Clock clock) {
        this.getTrack = getTrack;
        this.names = names;
        this.playing = playing;
        this.clock = clock;
    }

    public Uni<Void> handle(Heard heard, Principal caller) {
        Instant now = clock.instant();
        Duration whole = Duration.ofMillis(heard.durationMs());
        Duration lasts = whole.isZero() ? UNKNOWN : whole;
        return playing.put(
                caller.user(),
                new PlayingNow.Current(heard, now),
                now.plus(lasts.compareTo(LONGEST) > 0 ? LONGEST : lasts));
    }

    /** A track of this suite. */
    public Uni<Void> handle(long id, Principal caller) {
        return getTrack.handle(id, Optional.of(caller))
                .chain(track ->
                        names.of(Set.of(track.artist()))
                                .map(known -> HeardHere.of(track, known, "")))
                .chain(heard -> handle(heard, caller));
    }
}

package io.veza.stream.application.listen;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.playlist.ArtistNames;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.listen.Heard;
import io.veza.stream.domain.listen.Listen;
import io.veza.stream.domain.listen.Playing;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Counts that a track of this suite was heard, once it was for long enough. */
@ApplicationScoped
public class AddListen {

    private final GetTrack getTrack;
    private final ArtistNames names;
    private final Listens listens;
    private final Ids ids;
    private final Clock clock;

    AddListen(GetTrack getTrack, ArtistNames names, Listens listens, Ids ids, Clock clock) {
        this.getTrack = getTrack;
        this.names = names;
        this.listens = listens;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param nonce names this playing
     * @param listenedAt when it began; empty: so long ago as was heard
     * @param heardMs empty: as much as it takes
     */
    public record Command(
            long track,
            String nonce,
            Optional<Instant> listenedAt,
            Optional<Integer> heardMs,
            String player,
            Principal caller) {}

    /** False: this playing was said before, or more was heard than there was time. */
    public Uni<Boolean> handle(Command command) {
        return getTrack.handle(command.track(), Optional.of(command.caller()))
                .chain(track ->
                        names.of(Set.of(track.artist()))
                                .chain(known ->
                                        count(
                                                command,
                                                HeardHere.of(track, known, command.player()),
                                                track)));
    }

    private Uni<Boolean> count(Command command, Heard heard, Track track) {
        Duration enough = Playing.enough(heard.durationMs());
        command.heardMs().ifPresent(ms -> Playing.requireEnough(ms, heard.durationMs()));
        Instant now = clock.instant();
        long ago = command.heardMs().map(Integer::longValue).orElse(enough.toMillis());
        Instant at = command.listenedAt().orElse(now.minusMillis(ago));
        Playing.requireRecent(at, now);
        Listen listen = new Listen(ids.next(), command.caller().user(), at, heard, track.id());
        return listens.count(listen, new Listens.Count(command.nonce(), track.artist(), enough));
    }
}

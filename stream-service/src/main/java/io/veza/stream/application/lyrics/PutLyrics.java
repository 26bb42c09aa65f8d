package io.veza.stream.application.lyrics;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Revision;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.lyrics.Lyrics;
import io.veza.stream.domain.lyrics.LyricsFormat;
import io.veza.stream.domain.lyrics.TimedText;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Gives a track lyrics, instead of those it has. */
@ApplicationScoped
public class PutLyrics {

    private final GetTrack getTrack;
    private final LyricsBook book;
    private final Notations notations;
    private final Clock clock;

    PutLyrics(GetTrack getTrack, LyricsBook book, Notations notations, Clock clock) {
        this.getTrack = getTrack;
        this.book = book;
        this.notations = notations;
        this.clock = clock;
    }

    /**
     * @param ifMatch revisions of lyrics it is meant for; empty: any, and none
     */
    public record Command(
            long track, LyricsFormat format, String text, Principal caller, List<String> ifMatch) {}

    public Uni<Sheet> handle(Command command) {
        return getTrack.handle(command.track(), Optional.of(command.caller()))
                .chain(track -> put(track, command));
    }

    /** It is read before it is kept: nobody gets what cannot be shown. */
    private Uni<Sheet> put(Track track, Command command) {
        if (!track.isOwnedBy(command.caller())) {
            throw new DomainException(
                    TrackError.NOT_YOUR_TRACK, "Only the artist can change the lyrics");
        }
        TimedText timed = notations.read(command.format(), command.text());
        Lyrics lyrics = new Lyrics(track.id(), command.format(), command.text(), now());
        return book.change(
                        track,
                        command.caller().user(),
                        before -> {
                            requireMeant(before, command.ifMatch());
                            return Optional.of(lyrics);
                        })
                .replaceWith(Sheet.asPut(lyrics, timed));
    }

    /** As exactly as it is kept: what is answered now is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void requireMeant(Optional<Lyrics> before, List<String> ifMatch) {
        before.map(Lyrics::revision).orElseGet(() -> Revision.of()).requireIn(ifMatch);
    }
}

package io.veza.stream.application.lyrics;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.lyrics.Lyrics;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Takes the lyrics of a track away. */
@ApplicationScoped
public class DeleteLyrics {

    private final GetTrack getTrack;
    private final LyricsBook book;

    DeleteLyrics(GetTrack getTrack, LyricsBook book) {
        this.getTrack = getTrack;
        this.book = book;
    }

    /**
     * @param ifMatch revisions it is meant for; empty: any
     */
    public record Command(long track, Principal caller, List<String> ifMatch) {}

    public Uni<Void> handle(Command command) {
        return getTrack.handle(command.track(), Optional.of(command.caller()))
                .chain(track -> delete(track, command));
    }

    private Uni<Void> delete(Track track, Command command) {
        if (!track.mayDelete(command.caller())) {
            throw new DomainException(
                    TrackError.NOT_YOUR_TRACK, "Only the artist can delete the lyrics");
        }
        return book.change(
                track, command.caller().user(), before -> decide(before, command.ifMatch()));
    }

    private static Optional<Lyrics> decide(Optional<Lyrics> before, List<String> ifMatch) {
        Lyrics lyrics = before.orElseThrow(GetLyrics::none);
        lyrics.revision().requireIn(ifMatch);
        return Optional.empty();
    }
}

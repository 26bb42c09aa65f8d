package io.veza.stream.application.lyrics;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.lyrics.Lyrics;
import io.veza.stream.domain.lyrics.LyricsError;
import io.veza.stream.domain.lyrics.LyricsFormat;
import io.veza.stream.domain.lyrics.TimedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows the lyrics of a track to whoever may know of it, in any notation. */
@ApplicationScoped
public class GetLyrics {

    private final GetTrack getTrack;
    private final LyricsBook book;
    private final Notations notations;

    GetLyrics(GetTrack getTrack, LyricsBook book, Notations notations) {
        this.getTrack = getTrack;
        this.book = book;
        this.notations = notations;
    }

    /**
     * @param format empty: as they were put
     */
    public record Query(long track, Optional<LyricsFormat> format, Optional<Principal> caller) {}

    public Uni<Sheet> handle(Query query) {
        return getTrack.handle(query.track(), query.caller())
                .chain(track -> book.find(track.id()))
                .map(found -> show(found.orElseThrow(GetLyrics::none), query.format()));
    }

    private Sheet show(Lyrics lyrics, Optional<LyricsFormat> wanted) {
        TimedText timed = notations.read(lyrics.format(), lyrics.text());
        return wanted.filter(format -> format != lyrics.format())
                .map(format -> new Sheet(lyrics, format, notations.write(format, timed), timed))
                .orElseGet(() -> Sheet.asPut(lyrics, timed));
    }

    static DomainException none() {
        return new DomainException(LyricsError.LYRICS_NOT_FOUND, "This track has no lyrics");
    }
}

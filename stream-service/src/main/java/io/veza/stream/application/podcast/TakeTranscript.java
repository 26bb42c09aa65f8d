package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.lyrics.LyricsBook;
import io.veza.stream.application.lyrics.Notations;
import io.veza.stream.application.podcast.FeedTexts.Job;
import io.veza.stream.application.track.Tracks;
import io.veza.stream.domain.lyrics.Lyrics;
import io.veza.stream.domain.lyrics.LyricsFormat;
import io.veza.stream.domain.lyrics.TimedLine;
import io.veza.stream.domain.lyrics.TimedText;
import io.veza.stream.domain.podcast.TextFailure;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Keeps what was said in an episode as the words of its track, if it has none. */
@ApplicationScoped
class TakeTranscript {

    private final Tracks tracks;
    private final LyricsBook book;
    private final Notations notations;
    private final Clock clock;

    TakeTranscript(Tracks tracks, LyricsBook book, Notations notations, Clock clock) {
        this.tracks = tracks;
        this.book = book;
        this.notations = notations;
        this.clock = clock;
    }

    Uni<Void> keep(Job job, TimedText said) {
        return Uni.createFrom()
                .item(() -> lyrics(job, said))
                .chain(lyrics ->
                        tracks.get(job.track()).chain(track -> putUnlessThere(track, lyrics)));
    }

    private Uni<Void> putUnlessThere(Track track, Lyrics lyrics) {
        return book.find(track.id())
                .chain(found ->
                        found.isPresent()
                                ? Uni.createFrom().voidItem()
                                : book.change(
                                        track,
                                        track.artist(),
                                        before -> Optional.of(before.orElse(lyrics))));
    }

    /**
     * As WebVTT, which of those with cues alone says the language and who speaks, and without times
     * as TTML; read once more before it is kept.
     */
    private Lyrics lyrics(Job job, TimedText said) {
        LyricsFormat format = said.timed() ? LyricsFormat.VTT : LyricsFormat.TTML;
        List<TimedLine> heard =
                said.lines().stream()
                        .filter(line -> !said.timed() || line.begin() < job.durationMs())
                        .toList();
        if (heard.isEmpty()) {
            throw new TextRefused(TextFailure.BEYOND_END);
        }
        String language = said.language().isEmpty() ? job.spoken() : said.language();
        String text = notations.write(format, new TimedText(said.tags(), language, heard));
        requireReadable(format, text);
        return new Lyrics(
                job.track(), format, text, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void requireReadable(LyricsFormat format, String text) {
        try {
            notations.read(format, text);
        } catch (DomainException tooMuch) {
            throw new TextRefused(TextFailure.TOO_LARGE);
        }
    }
}

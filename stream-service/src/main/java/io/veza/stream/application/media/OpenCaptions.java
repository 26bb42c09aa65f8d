package io.veza.stream.application.media;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.lyrics.LyricsBook;
import io.veza.stream.application.lyrics.Notations;
import io.veza.stream.application.track.Tracks;
import io.veza.stream.domain.lyrics.Captions;
import io.veza.stream.domain.lyrics.Lyrics;
import io.veza.stream.domain.rendition.CaptionGrid;
import io.veza.stream.domain.rendition.HlsCaptions;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Writes the lyrics of tracks as captions; who may have them is decided with the track. */
@ApplicationScoped
public class OpenCaptions {

    private final Tracks tracks;
    private final LyricsBook book;
    private final Notations notations;

    OpenCaptions(Tracks tracks, LyricsBook book, Notations notations) {
        this.tracks = tracks;
        this.book = book;
        this.notations = notations;
    }

    /**
     * @param version of the track's media
     * @param folder named after the lyrics
     * @param file in it
     */
    public record Query(Track track, String version, String folder, String file) {}

    /** Empty: there are none with times. */
    public Uni<Optional<Captions>> find(long track) {
        return book.find(track).map(found -> found.flatMap(this::read));
    }

    /** Lyrics that are not to be read any more must not keep anybody from the music. */
    private Optional<Captions> read(Lyrics lyrics) {
        try {
            return Captions.of(lyrics, notations.read(lyrics.format(), lyrics.text()));
        } catch (DomainException unreadable) {
            return Optional.empty();
        }
    }

    /** What they were before is gone: a playlist that is read anew names what they are. */
    public Uni<String> handle(Query query) {
        return current(query)
                .chain(tracks::renditions)
                .map(OpenCaptions::grid)
                .chain(grid ->
                        find(query.track().id())
                                .map(found ->
                                        write(
                                                found.filter(one -> isOf(query, one))
                                                        .orElseThrow(OpenMedia::notFound),
                                                grid,
                                                query.file())));
    }

    /** A track that was remembered may have been made of another file since. */
    private Uni<Track> current(Query query) {
        Track known = query.track();
        Uni<Track> track =
                query.version().equals(known.version())
                        ? Uni.createFrom().item(known)
                        : tracks.get(known.id());
        return track.invoke(now -> {
            if (!query.version().equals(now.version())) {
                throw OpenMedia.notFound();
            }
        });
    }

    private static boolean isOf(Query query, Captions captions) {
        return MediaNames.captions(captions.revision()).equals(query.folder());
    }

    private static CaptionGrid grid(List<Rendition> renditions) {
        return renditions.stream()
                .filter(one -> one.format() == RenditionFormat.AAC_128)
                .findFirst()
                .map(CaptionGrid::of)
                .orElseThrow(OpenMedia::notFound);
    }

    private static String write(Captions captions, CaptionGrid grid, String file) {
        return switch (file) {
            case MediaNames.MEDIA_PLAYLIST -> HlsCaptions.write(grid);
            case MediaNames.ALL_CAPTIONS -> captions.whole();
            default -> piece(captions, grid, Integer.parseInt(file.split("\\.", 2)[0]));
        };
    }

    private static String piece(Captions captions, CaptionGrid grid, int number) {
        if (number > grid.pieces()) {
            throw OpenMedia.notFound();
        }
        return captions.piece(grid.from(number), grid.to(number));
    }
}

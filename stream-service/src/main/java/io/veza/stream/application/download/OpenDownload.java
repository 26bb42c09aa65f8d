package io.veza.stream.application.download;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.media.MediaSigner;
import io.veza.stream.application.media.OpenMedia;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.application.playlist.ArtistNames;
import io.veza.stream.application.track.Tracks;
import io.veza.stream.domain.download.DownloadFormat;
import io.veza.stream.domain.download.SavedName;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Opens the file that an address we gave out is of. */
@ApplicationScoped
public class OpenDownload {

    private final Tracks tracks;
    private final ArtistNames names;
    private final SavedFiles files;
    private final MediaSigner signer;
    private final Clock clock;

    OpenDownload(
            Tracks tracks, ArtistNames names, SavedFiles files, MediaSigner signer, Clock clock) {
        this.tracks = tracks;
        this.names = names;
        this.files = files;
        this.signer = signer;
        this.clock = clock;
    }

    public record Query(long track, DownloadFormat format, Instant expires, String signature) {}

    public record Opened(StoredFile file, SavedName name, DownloadFormat format) {}

    public Uni<Opened> handle(Query query) {
        boolean genuine =
                signer.isGenuine(
                        GetDownload.what(query.track(), query.format()),
                        query.expires(),
                        query.signature());
        if (!genuine || !clock.instant().isBefore(query.expires())) {
            return Uni.createFrom().failure(OpenMedia.notFound());
        }
        return tracks.get(query.track())
                .onFailure(DomainException.class)
                .transform(_ -> OpenMedia.notFound())
                .chain(track -> open(track, query.format()));
    }

    private Uni<Opened> open(Track track, DownloadFormat format) {
        return GetDownload.artist(names, track)
                .chain(artist ->
                        files.open(track, artist, format)
                                .map(file ->
                                        new Opened(
                                                file,
                                                SavedName.of(track, artist, format),
                                                format)));
    }
}

package io.veza.stream.application.media;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.track.Tracks;
import io.veza.stream.domain.rendition.DashManifest;
import io.veza.stream.domain.rendition.HlsMultivariant;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import io.veza.stream.domain.track.TrackState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Decides who may fetch what of a track's media, and writes its playlists. */
@ApplicationScoped
public class OpenMedia {

    private final Tracks tracks;
    private final MediaSigner signer;
    private final Clock clock;

    OpenMedia(Tracks tracks, MediaSigner signer, Clock clock) {
        this.tracks = tracks;
        this.signer = signer;
        this.clock = clock;
    }

    /** A playlist, and whether it will still grow. */
    public record Playlist(String text, boolean complete) {}

    public Uni<Track> find(long id) {
        return tracks.get(id);
    }

    public Uni<Playlist> hls(Track track) {
        return playlist(track, HlsMultivariant::write);
    }

    public Uni<Playlist> dash(Track track) {
        return playlist(track, DashManifest::write);
    }

    private Uni<Playlist> playlist(Track track, Writer writer) {
        if (!track.playable().contains(RenditionFormat.AAC_128)) {
            return Uni.createFrom().failure(notFound());
        }
        boolean complete = track.state() instanceof TrackState.Ready;
        return tracks.renditions(track)
                .map(all -> writer.write(all, track.version()))
                .map(text -> new Playlist(text, complete));
    }

    /** Refuses what this permission does not open. */
    public Track requireOpen(Track track, Permission permission) {
        boolean open =
                switch (permission) {
                    case Permission.None _ -> track.details().visibility().openToAll();
                    case Permission.Signed signed ->
                            clock.instant().isBefore(signed.expires())
                                    && signer.isGenuine(
                                            track.id(), signed.expires(), signed.signature());
                };
        if (!open || track.state() instanceof TrackState.Failed) {
            throw notFound();
        }
        return track;
    }

    /** The same for what is missing and what is private. */
    public static DomainException notFound() {
        return new DomainException(TrackError.MEDIA_NOT_FOUND, "There is nothing to play here");
    }

    @FunctionalInterface
    private interface Writer {
        String write(List<Rendition> renditions, String version);
    }

    /** The name of the folder that a track's media is stored in. */
    public static String key(Track track, String path) {
        return MediaNames.folder(track.id()) + "/" + path;
    }
}

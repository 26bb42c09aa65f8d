package io.veza.stream.application.media;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.track.Tracks;
import io.veza.stream.domain.lyrics.Captions;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides who may fetch what of a track's media, and writes its playlists. */
@ApplicationScoped
public class OpenMedia {

    private final Tracks tracks;
    private final FormerFolders formers;
    private final OpenCaptions captions;
    private final MediaSigner signer;
    private final Clock clock;

    OpenMedia(
            Tracks tracks,
            FormerFolders formers,
            OpenCaptions captions,
            MediaSigner signer,
            Clock clock) {
        this.tracks = tracks;
        this.formers = formers;
        this.captions = captions;
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

    /** A track that was remembered may have been made of another file since. */
    private Uni<Playlist> playlist(Track track, Writer writer) {
        return written(track, writer)
                .chain(found ->
                        found.isPresent()
                                ? Uni.createFrom().item(found)
                                : tracks.get(track.id()).chain(now -> written(now, writer)))
                .map(found -> found.orElseThrow(OpenMedia::notFound));
    }

    /** Empty: there is nothing, or it has become that of another file. */
    private Uni<Optional<Playlist>> written(Track track, Writer writer) {
        if (!track.playable().contains(RenditionFormat.AAC_128)) {
            return Uni.createFrom().item(Optional.empty());
        }
        boolean complete = track.state() instanceof TrackState.Ready;
        return tracks.renditions(track)
                .chain(all ->
                        all.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : captions.find(track.id())
                                        .map(found -> writer.write(all, track.version(), found))
                                        .map(text -> Optional.of(new Playlist(text, complete))));
    }

    /** Refuses what this permission does not open. */
    public Track requireOpen(Track track, Permission permission) {
        boolean open =
                switch (permission) {
                    case Permission.None _ -> track.details().visibility().openToAll();
                    case Permission.Signed signed ->
                            isGenuine(
                                    Long.toString(track.id()),
                                    signed.expires(),
                                    signed.signature());
                    case Permission.Linked linked ->
                            isGenuine(
                                    MediaAddresses.linked(track.id(), linked.link()),
                                    linked.expires(),
                                    linked.signature());
                };
        if (!open || track.state() instanceof TrackState.Failed) {
            throw notFound();
        }
        return track;
    }

    private boolean isGenuine(String what, Instant expires, String signature) {
        return clock.instant().isBefore(expires) && signer.isGenuine(what, expires, signature);
    }

    /** The same for what is missing and what is private. */
    public static DomainException notFound() {
        return new DomainException(TrackError.MEDIA_NOT_FOUND, "There is nothing to play here");
    }

    @FunctionalInterface
    private interface Writer {
        String write(List<Rendition> renditions, String version, Optional<Captions> captions);
    }

    /**
     * The name under which something of a track is stored: what was made of a former file of it is
     * served on for those who have its addresses.
     */
    public Uni<String> key(Track track, String path) {
        String version = path.substring(0, path.indexOf('/'));
        return version.equals(track.version())
                ? Uni.createFrom().item(key(track.folder(), path))
                : formers.find(track.id(), version)
                        .map(found -> key(found.orElseThrow(OpenMedia::notFound), path));
    }

    private static String key(long folder, String path) {
        return MediaNames.folder(folder) + "/" + path;
    }
}

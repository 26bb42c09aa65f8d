package io.veza.stream.application.download;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.media.MediaLimits;
import io.veza.stream.application.media.MediaSigner;
import io.veza.stream.application.playlist.ArtistNames;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.download.DownloadError;
import io.veza.stream.domain.download.DownloadFormat;
import io.veza.stream.domain.download.SavedName;
import io.veza.stream.domain.track.Download;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says where a track can be saved from, to whom its artist permits it. */
@ApplicationScoped
public class GetDownload {

    private final GetTrack getTrack;
    private final ArtistNames names;
    private final MediaSigner signer;
    private final MediaLimits limits;
    private final Clock clock;

    GetDownload(
            GetTrack getTrack,
            ArtistNames names,
            MediaSigner signer,
            MediaLimits limits,
            Clock clock) {
        this.getTrack = getTrack;
        this.names = names;
        this.signer = signer;
        this.limits = limits;
        this.clock = clock;
    }

    public record Query(long track, DownloadFormat format, Principal caller) {}

    /**
     * @param address below the site
     */
    public record Offer(String address, SavedName name, Instant expires) {}

    public Uni<Offer> handle(Query query) {
        return getTrack.handle(query.track(), Optional.of(query.caller()))
                .invoke(track -> requirePermitted(track, query.caller()))
                .invoke(track -> requireMade(track, query.format()))
                .chain(track -> offer(track, query.format()));
    }

    private static void requirePermitted(Track track, Principal caller) {
        boolean everybody = track.details().release().download() == Download.EVERYBODY;
        if (!everybody && !track.mayDelete(caller)) {
            throw new DomainException(
                    DownloadError.DOWNLOAD_OFF, "The artist does not offer this track to save");
        }
    }

    private static void requireMade(Track track, DownloadFormat format) {
        if (!(track.state() instanceof TrackState.Ready)) {
            throw new DomainException(
                    DownloadError.DOWNLOAD_NOT_READY, "This track is not ready to be saved");
        }
        if (!format.isMadeOf(track)) {
            throw new DomainException(
                    DownloadError.FORMAT_NOT_OFFERED, "There is no " + format + " of this track");
        }
    }

    private Uni<Offer> offer(Track track, DownloadFormat format) {
        Instant expires = clock.instant().plus(limits.savedFor());
        String address =
                String.format(
                        Locale.ROOT,
                        "/media/downloads/%d/%s/tracks/%d/%s",
                        expires.getEpochSecond(),
                        signer.sign(what(track.id(), format), expires),
                        track.id(),
                        format.name().toLowerCase(Locale.ROOT));
        return artist(names, track)
                .map(artist -> new Offer(address, SavedName.of(track, artist, format), expires));
    }

    static Uni<String> artist(ArtistNames names, Track track) {
        return names.of(List.of(track.artist()))
                .map(known ->
                        Optional.ofNullable(known.get(track.artist()))
                                .map(ArtistNames.Name::shown)
                                .orElse(""));
    }

    /** What the signature of an address is about. */
    static String what(long track, DownloadFormat format) {
        return "download/" + track + "/" + format;
    }
}

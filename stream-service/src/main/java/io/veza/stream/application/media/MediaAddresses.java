package io.veza.stream.application.media;

import io.veza.stream.domain.link.Link;
import io.veza.stream.domain.rendition.Ladder;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackAnalysis;
import io.veza.stream.domain.track.TrackState;
import io.veza.stream.domain.waveform.Zoom;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where the media of a track is fetched, relative to the site. Private tracks get addresses that
 * carry their own permission in the path, because players send no headers of ours; everything a
 * playlist names is relative to it and inherits the permission.
 */
@ApplicationScoped
public class MediaAddresses {

    /** All addresses given out within it are the same, so that caches have something to find. */
    private static final long ROUND_SECONDS = Duration.ofHours(1).toSeconds();

    private final MediaSigner signer;
    private final MediaLimits limits;
    private final Clock clock;

    MediaAddresses(MediaSigner signer, MediaLimits limits, Clock clock) {
        this.signer = signer;
        this.limits = limits;
        this.clock = clock;
    }

    /** Each is empty until there is something to fetch. */
    public record Addresses(
            String hls,
            String dash,
            String mp3,
            String mp3V0,
            String opus,
            String flac,
            String waveform,
            List<String> waveforms,
            String cover) {}

    public Addresses of(Track track) {
        return below(base(track), track);
    }

    /** Those that work as long as a secret link does. */
    public Addresses linked(Track track, Link link) {
        Instant expires = link.atMost(clock.instant().plus(limits.linkedFor()));
        String base =
                String.format(
                        Locale.ROOT,
                        "/media/linked/%d/%d/%s/",
                        link.id(),
                        expires.getEpochSecond(),
                        signer.sign(linked(track.id(), link.id()), expires));
        return below(track.details().visibility().openToAll() ? base(track) : base, track);
    }

    /** What the signature of an address is about that a link has given out. */
    static String linked(long track, long link) {
        return "link/" + track + "/" + link;
    }

    private static Addresses below(String base, Track track) {
        String folder = base + MediaNames.folder(track.id()) + "/";
        String version = folder + track.version() + "/";
        TrackAnalysis analysis = track.analysis();
        return new Addresses(
                when(plays(track, RenditionFormat.AAC_128), folder + MediaNames.HLS),
                when(plays(track, RenditionFormat.AAC_128), folder + MediaNames.DASH),
                file(track, version, RenditionFormat.MP3_FILE),
                file(track, version, RenditionFormat.MP3_V0),
                file(track, version, RenditionFormat.OPUS_FILE),
                file(track, version, RenditionFormat.FLAC_FILE),
                when(analysis != null, version + Zoom.WHOLE.path()),
                analysis == null ? List.of() : waveforms(track, version),
                when(analysis != null && analysis.cover(), version + MediaNames.COVER));
    }

    /** The closest first. */
    private static List<String> waveforms(Track track, String version) {
        return Stream.of(Zoom.values())
                .filter(zoom -> zoom == Zoom.WHOLE || track.ladder() != Ladder.FIRST)
                .map(zoom -> version + zoom.path())
                .toList();
    }

    private static String file(Track track, String version, RenditionFormat format) {
        return when(plays(track, format), version + format.path());
    }

    /** What was made of a file before it turned out to be broken is not offered. */
    private static boolean plays(Track track, RenditionFormat format) {
        return !(track.state() instanceof TrackState.Failed) && track.playable().contains(format);
    }

    private static String when(boolean there, String address) {
        return there ? address : "";
    }

    private String base(Track track) {
        if (track.details().visibility().openToAll()) {
            return "/media/";
        }
        Instant expires = expiry();
        return String.format(
                Locale.ROOT,
                "/media/signed/%d/%s/",
                expires.getEpochSecond(),
                signer.sign(Long.toString(track.id()), expires));
    }

    private Instant expiry() {
        long atLeast = clock.instant().plus(limits.privateFor()).getEpochSecond();
        return Instant.ofEpochSecond((atLeast / ROUND_SECONDS + 1) * ROUND_SECONDS);
    }
}

package io.veza.gateway.subsonic.library;

import io.veza.proto.stream.v1.Playback;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.subsonic.v1.Child;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that a track can be played from as a whole, the best first. What a player gets that
 * asks for nothing else is the first there is.
 */
public enum SongFile {
    FLAC("flac", "audio/flac", 1000),
    MP3("mp3", "audio/mpeg", 320),
    MP3_V0("mp3", "audio/mpeg", 245),
    OPUS("opus", "audio/ogg", 128);

    /** What file systems do not take in a name. */
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    /** Of a byte; milliseconds times kilobits a second are bits. */
    private static final int BITS = 8;

    private final String suffix;
    private final String mediaType;
    private final int kilobits;

    SongFile(String suffix, String mediaType, int kilobits) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.kilobits = kilobits;
    }

    /** Empty while nothing can be played. */
    static Optional<SongFile> of(Track track) {
        return Stream.of(values()).filter(file -> file.isOf(track)).findFirst();
    }

    public boolean isOf(Track track) {
        return !address(track).isEmpty();
    }

    /** Below {@code /media}; empty when there is none. */
    public String address(Track track) {
        Playback playback = track.getPlayback();
        return switch (this) {
            case FLAC -> playback.getFlac();
            case MP3 -> playback.getMp3();
            case MP3_V0 -> playback.getMp3V0();
            case OPUS -> playback.getOpus();
        };
    }

    public String suffix() {
        return suffix;
    }

    /** A second, nominally. */
    public int kilobits() {
        return kilobits;
    }

    void addTo(Child.Builder song, Track track) {
        song.setSuffix(suffix)
                .setContentType(mediaType)
                .setBitRate(kilobits)
                .setSize(bytes(track))
                .setPath(
                        String.format(
                                Locale.ROOT,
                                "%s/%s/%02d %s.%s",
                                plain(song.getArtist()),
                                plain(song.getAlbum()),
                                song.getTrack(),
                                plain(track.getTitle()),
                                suffix));
    }

    /** As nominal as the rate; there are players that take no song without it. */
    private long bytes(Track track) {
        return (long) track.getDurationMs() * kilobits / BITS;
    }

    private static String plain(String name) {
        return name.replaceAll(NOT_IN_NAMES, "_");
    }
}

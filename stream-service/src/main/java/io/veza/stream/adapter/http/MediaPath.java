package io.veza.stream.adapter.http;

import io.veza.stream.application.media.OpenCaptions;
import io.veza.stream.application.media.Permission;
import io.veza.stream.domain.rendition.MediaNames;
import io.veza.stream.domain.track.Track;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address below {@code /media}. Only names we give are read at all, so that nothing else on the
 * disk can be asked for.
 *
 * @param name of the file below the track's folder
 */
record MediaPath(Permission permission, long track, String name) {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "/media/(?:(?:signed|linked/(?<link>\\d{1,18}))/(?<expires>\\d{1,11})"
                            + "/(?<signature>[\\w-]{22})/)?"
                            + "tracks/(?<track>\\d{1,18})/(?<name>.+)");

    /** Of 16 signs: the revision of the lyrics. */
    private static final String CAPTIONS =
            "captions-[\\w-]{16}/(?:index\\.m3u8|all\\.vtt|[1-9]\\d{0,5}\\.vtt)";

    private static final Pattern NAME =
            Pattern.compile(
                    "master\\.m3u8|manifest\\.mpd|[0-9a-f]{12}(?:-[1-9])?/"
                            + "(?:waveform(?:-close|-distant)?\\.json|cover\\.jpg|mp3-(?:320|v0)\\.mp3"
                            + "|opus-128\\.opus|lossless\\.flac"
                            + "|"
                            + CAPTIONS
                            + "|(?:aac-(?:64|128|256|320)|opus-(?:64|128|160))"
                            + "/(?:index\\.m3u8|init\\.mp4|[1-9]\\d{0,5}\\.m4s))");

    /** Empty for whatever we never gave out. */
    static Optional<MediaPath> parse(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches() || !NAME.matcher(address.group("name")).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new MediaPath(
                        permission(address),
                        Long.parseLong(address.group("track")),
                        address.group("name")));
    }

    private static Permission permission(Matcher address) {
        if (address.group("expires") == null) {
            return new Permission.None();
        }
        Instant expires = Instant.ofEpochSecond(Long.parseLong(address.group("expires")));
        String link = address.group("link");
        String signature = address.group("signature");
        return link == null
                ? new Permission.Signed(expires, signature)
                : new Permission.Linked(Long.parseLong(link), expires, signature);
    }

    boolean isHls() {
        return name.equals(MediaNames.HLS);
    }

    boolean isDash() {
        return name.equals(MediaNames.DASH);
    }

    /** Empty: it is something else. */
    Optional<OpenCaptions.Query> captions(Track track) {
        String[] parts = name.split("/");
        return parts.length == 3 && parts[1].startsWith("captions-")
                ? Optional.of(new OpenCaptions.Query(track, parts[0], parts[1], parts[2]))
                : Optional.empty();
    }

    boolean isText() {
        return name.endsWith(".m3u8") || name.endsWith(".mpd") || name.endsWith(".json");
    }

    String mediaType() {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".m3u8" -> "application/vnd.apple.mpegurl";
            case ".mpd" -> "application/dash+xml";
            case ".vtt" -> "text/vtt; charset=utf-8";
            case ".json" -> "application/json";
            case ".jpg" -> "image/jpeg";
            case ".mp3" -> "audio/mpeg";
            case ".flac" -> "audio/flac";
            case ".opus" -> "audio/ogg; codecs=opus";
            default -> "audio/mp4";
        };
    }
}

package io.veza.stream.application.listen;

import io.veza.stream.application.playlist.ArtistNames.Name;
import io.veza.stream.domain.listen.Heard;
import io.veza.stream.domain.track.Track;
import java.util.Map;

/** A track of this suite in words. */
final class HeardHere {

    /** While nobody can say: what is sent elsewhere needs a name. */
    private static final String UNKNOWN = "Unknown";

    private HeardHere() {}

    static Heard of(Track track, Map<Long, Name> names, String player) {
        Name artist = names.get(track.artist());
        return new Heard(
                artist == null ? UNKNOWN : artist.shown(),
                track.details().title(),
                "",
                track.analysis() == null ? 0 : track.analysis().durationMs(),
                "",
                player,
                Heard.Recording.UNKNOWN);
    }
}

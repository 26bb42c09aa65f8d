package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.Encodings.Turn;
import io.veza.stream.domain.rendition.Rendition;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows artists how far the encoding of their tracks has come. */
@ApplicationScoped
public class GetEncoding {

    private final GetTrack getTrack;
    private final Tracks tracks;
    private final Encodings encodings;

    GetEncoding(GetTrack getTrack, Tracks tracks, Encodings encodings) {
        this.getTrack = getTrack;
        this.tracks = tracks;
        this.encodings = encodings;
    }

    /**
     * @param turn empty when it has ended
     */
    public record Encoding(Track track, Optional<Turn> turn, List<Rendition> renditions) {}

    public Uni<Encoding> handle(long id, Principal caller) {
        return getTrack.behind(id, caller).chain(this::of);
    }

    Uni<Encoding> of(Track track) {
        return Uni.combine()
                .all()
                .unis(encodings.turn(track.id()), tracks.renditions(track))
                .usingConcurrencyOf(1)
                .with((turn, renditions) -> new Encoding(track, turn, renditions));
    }
}

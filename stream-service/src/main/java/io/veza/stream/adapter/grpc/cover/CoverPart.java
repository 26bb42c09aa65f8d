package io.veza.stream.adapter.grpc.cover;

import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.CoverMessages;
import io.veza.stream.adapter.grpc.TrackPart;
import io.veza.stream.application.cover.Covers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** The cover of a track, where one was put on it or its album: before the one in its file. */
@ApplicationScoped
class CoverPart implements TrackPart {

    private final Covers covers;

    CoverPart(Covers covers) {
        this.covers = covers;
    }

    @Override
    public Uni<Words> of(Collection<Long> tracks) {
        return covers.ofTracks(tracks).map(keys -> message -> show(message, keys));
    }

    private static void show(Track.Builder message, Map<Long, String> keys) {
        String key = keys.get(message.getId());
        if (key != null) {
            message.setCover(CoverMessages.usual(key)).addAllCovers(CoverMessages.all(key));
        }
    }
}

package io.veza.stream.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.Track;
import java.util.Collection;

/** What another noun has to say of tracks that are shown, asked once for all of a page. */
public interface TrackPart {

    Uni<Words> of(Collection<Long> tracks);

    /** Adds to the message of one of these tracks. */
    @FunctionalInterface
    interface Words {

        void addTo(Track.Builder message);
    }
}

package io.veza.stream.adapter.grpc;

import io.smallrye.mutiny.Uni;
import io.veza.platform.problem.ProtoJson;
import io.veza.stream.application.track.TrackDocument;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the same message that gRPC callers get. */
@ApplicationScoped
class TrackJson implements TrackDocument {

    private final TrackViews views;

    TrackJson(TrackViews views) {
        this.views = views;
    }

    @Override
    public Uni<String> write(Track track) {
        return views.of(track).map(ProtoJson::print);
    }
}

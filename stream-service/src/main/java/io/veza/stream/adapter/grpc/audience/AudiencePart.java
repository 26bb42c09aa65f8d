package io.veza.stream.adapter.grpc.audience;

import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.Words;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.TrackPart;
import io.veza.stream.application.like.TrackAudiences;
import io.veza.stream.domain.audience.TrackAudience;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** How many have done what with a track. */
@ApplicationScoped
class AudiencePart implements TrackPart {

    private final TrackAudiences audiences;

    AudiencePart(TrackAudiences audiences) {
        this.audiences = audiences;
    }

    @Override
    public Uni<Words> of(Collection<Long> tracks) {
        return audiences.of(tracks).map(known -> message -> add(message, known));
    }

    private static void add(Track.Builder message, Map<Long, TrackAudience> known) {
        TrackAudience audience = known.getOrDefault(message.getId(), TrackAudience.NONE);
        message.setPlays(audience.plays())
                .setLikes(audience.likes())
                .setReposts(audience.reposts())
                .setComments(audience.comments());
    }
}

package io.veza.stream.adapter.grpc.sound;

import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.SoundMessages;
import io.veza.stream.adapter.grpc.TrackPart;
import io.veza.stream.application.sound.Sounds;
import io.veza.stream.domain.sound.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was heard of a track, where its artist says nothing else. */
@ApplicationScoped
class SoundPart implements TrackPart {

    private final Sounds sounds;

    SoundPart(Sounds sounds) {
        this.sounds = sounds;
    }

    @Override
    public Uni<Words> of(Collection<Long> tracks) {
        return sounds.of(tracks).map(heard -> message -> add(message, heard));
    }

    private static void add(Track.Builder message, Map<Long, Hearing> heard) {
        @Nullable Hearing hearing = heard.get(message.getId());
        if (hearing != null) {
            SoundMessages.add(message.getSoundBuilder(), hearing);
        }
    }
}

package io.veza.stream.adapter.grpc;

import io.veza.proto.stream.v1.TrackSound;
import io.veza.proto.stream.v1.UpdateTrackRequest;
import io.veza.stream.domain.sound.Hearing;
import io.veza.stream.domain.sound.Mood;
import io.veza.stream.domain.sound.MusicalKey;
import io.veza.stream.domain.sound.SaidSound;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How tracks sound, between the contract and the domain. */
public final class SoundMessages {

    private SoundMessages() {}

    static TrackSound of(SaidSound said) {
        TrackSound.Builder message =
                TrackSound.newBuilder()
                        .addAllMoods(said.moods().stream().map(SoundMessages::toProto).toList())
                        .setMoodsSaid(!said.moods().isEmpty());
        if (said.bpm() != null) {
            message.setBpm(said.bpm()).setBpmSaid(true).setBpmConfidence(1);
        }
        if (said.key() != null) {
            setKey(message, said.key()).setKeySaid(true).setKeyConfidence(1);
        }
        return message.build();
    }

    /** Where the artist says nothing, what was heard. */
    public static void add(TrackSound.Builder message, Hearing hearing) {
        message.setHeard(true);
        if (!message.getBpmSaid() && hearing.tempo() != null) {
            message.setBpm(hearing.tempo().bpm());
            message.setBpmConfidence(hearing.tempo().confidence());
        }
        if (!message.getKeySaid() && hearing.key() != null) {
            setKey(message, hearing.key().key());
            message.setKeyConfidence(hearing.key().confidence());
        }
        if (!message.getMoodsSaid()) {
            hearing.moods().forEach(mood -> message.addMoods(toProto(mood)));
        }
    }

    private static TrackSound.Builder setKey(TrackSound.Builder message, MusicalKey key) {
        return message.setKey(TrackSound.Key.valueOf(key.name())).setCamelot(key.camelot());
    }

    private static TrackSound.Mood toProto(Mood mood) {
        return TrackSound.Mood.valueOf(mood.name());
    }

    static SaidSound change(SaidSound said, UpdateTrackRequest request) {
        SaidSound changed = said;
        if (request.hasBpm()) {
            changed = changed.withBpm(request.getBpm() == 0 ? null : (Double) request.getBpm());
        }
        if (request.hasKey()) {
            changed = changed.withKey(toKey(request.getKey()));
        }
        if (request.hasMoods()) {
            changed = changed.withMoods(toMoods(request.getMoods().getItemsList()));
        }
        return changed;
    }

    private static List<Mood> toMoods(List<TrackSound.Mood> moods) {
        return moods.stream().map(SoundMessages::toMood).toList();
    }

    static Mood toMood(TrackSound.Mood mood) {
        return Mood.valueOf(mood.name());
    }

    static @Nullable MusicalKey toKey(TrackSound.Key key) {
        return key == TrackSound.Key.KEY_UNSPECIFIED ? null : MusicalKey.valueOf(key.name());
    }

    /** None wanted: all. */
    static Set<MusicalKey> toKeys(TrackSound.Key key, boolean mixing) {
        @Nullable MusicalKey wanted = toKey(key);
        if (wanted == null) {
            return Set.of();
        }
        return mixing ? wanted.mixing() : Set.of(wanted);
    }
}

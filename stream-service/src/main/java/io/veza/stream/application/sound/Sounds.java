package io.veza.stream.application.sound;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.sound.Hearing;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What was heard of tracks, and those that are still to be listened to. */
public interface Sounds {

    /** Takes the one that has waited longest; without an answer it is due again after the lease. */
    Uni<Optional<SoundJob>> claim(Duration lease);

    /**
     * Keeps what was heard, in place of what was heard before. Nothing, when the track is gone or
     * has got another file meanwhile.
     */
    Uni<Void> keep(SoundJob job, Heard heard);

    /** Of those that have been listened to. */
    Uni<Map<Long, Hearing>> of(Collection<Long> tracks);
}

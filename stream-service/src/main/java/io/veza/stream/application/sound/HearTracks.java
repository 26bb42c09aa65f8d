package io.veza.stream.application.sound;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.media.MediaError;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Listens to tracks that nobody has listened to, one after the other. */
@ApplicationScoped
public class HearTracks {

    private static final Logger LOG = Logger.getLogger(HearTracks.class);

    private final Sounds sounds;
    private final Listener listener;
    private final SoundLimits limits;

    HearTracks(Sounds sounds, Listener listener, SoundLimits limits) {
        this.sounds = sounds;
        this.listener = listener;
        this.limits = limits;
    }

    /** False when none waits. */
    public Uni<Boolean> step() {
        return sounds.claim(limits.lease())
                .chain(next ->
                        next.isEmpty()
                                ? Uni.createFrom().item(false)
                                : hear(next.get()).replaceWith(true));
    }

    private Uni<Void> hear(SoundJob job) {
        return listener.listen(job.folder())
                .chain(heard -> sounds.keep(job, heard))
                .onFailure()
                .recoverWithUni(failure -> later(job, failure));
    }

    /** It is due again by itself; what fails for ever would keep others waiting. */
    private Uni<Void> later(SoundJob job, Throwable failure) {
        LOG.warnf(failure, "Track %d: attempt %d to hear it failed", job.track(), job.attempt());
        return job.attempt() < limits.attempts() || MediaError.isUnavailable(failure)
                ? Uni.createFrom().voidItem()
                : sounds.keep(job, Heard.NOTHING);
    }
}

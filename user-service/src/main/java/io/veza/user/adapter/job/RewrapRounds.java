package io.veza.user.adapter.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Rounds;
import io.veza.user.application.rewrap.RewrapSecrets;
import io.veza.user.domain.rewrap.Progress;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Wraps anew while somebody has asked for it, and counts what is left now and then. */
@Singleton
class RewrapRounds {

    private static final Duration COUNTING = Duration.ofMinutes(1);

    private final Rounds wrapping;
    private final Rounds counting;
    private final RewrapSecrets rewrap;
    private final AtomicLong left = new AtomicLong();
    private final AtomicLong passwords = new AtomicLong();

    RewrapRounds(
            RewrapSecrets rewrap,
            MeterRegistry metrics,
            @ConfigProperty(name = "veza.rewrap.round", defaultValue = "5s") Duration round) {
        this.rewrap = rewrap;
        this.wrapping =
                Rounds.draining(round, rewrap::step, "What former keys have sealed stays for now");
        this.counting = new Rounds(COUNTING, this::count, "What is sealed is not counted");
        metrics.gauge("veza_rewrap_left", left);
        metrics.gauge("veza_rewrap_passwords", passwords);
    }

    void start(@Observes StartupEvent event) {
        wrapping.start();
        counting.start();
    }

    void stop(@Observes ShutdownEvent event) {
        wrapping.stop();
        counting.stop();
    }

    private Uni<Progress> count() {
        return rewrap.progress()
                .invoke(progress -> left.set(progress.leftInAll()))
                .invoke(progress -> passwords.set(progress.passwords()));
    }
}

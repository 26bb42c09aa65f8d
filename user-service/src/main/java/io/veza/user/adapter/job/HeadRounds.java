package io.veza.user.adapter.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.veza.platform.runtime.Rounds;
import io.veza.user.application.audit.SignHead;
import io.veza.user.config.AuditConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Signs the end of the audit log round after round. */
@Singleton
class HeadRounds {

    private final Rounds rounds;

    HeadRounds(SignHead sign, AuditConfig config) {
        rounds =
                new Rounds(
                        config.headEvery(), sign::handle, "The audit log has no new signed head");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}

package io.veza.platform.nats;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while NATS answers. */
@Readiness
@ApplicationScoped
class NatsHealth implements HealthCheck {

    private final Nats nats;

    NatsHealth(Nats nats) {
        this.nats = nats;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("NATS").status(nats.isConnected()).build();
    }
}

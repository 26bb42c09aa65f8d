package io.veza.platform.vault;

import io.github.jopenlibs.vault.Vault;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells of Vault without depending on it: who runs has its secrets, and taking all services away
 * because none could start anew would make an outage out of a warning.
 */
@Startup
@Readiness
@ApplicationScoped
class VaultHealth implements HealthCheck {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Optional<Vault> vault;
    private final Clock clock;
    private VaultState state = VaultState.OPEN;
    private Instant asked = Instant.MIN;

    @Inject
    VaultHealth(Clock clock, MeterRegistry metrics) {
        this(System.getenv(), clock, metrics);
    }

    VaultHealth(Map<String, String> environment, Clock clock, MeterRegistry metrics) {
        this.vault = VaultSettings.in(environment).map(VaultClient::anonymous);
        this.clock = clock;
        if (vault.isPresent()) {
            metrics.gauge("veza_vault_open", this, self -> self.isOpen() ? 1 : 0);
        }
    }

    @Override
    public HealthCheckResponse call() {
        String told = vault.map(_ -> state().name().toLowerCase(Locale.ROOT)).orElse("not used");
        return HealthCheckResponse.named("Vault").up().withData("state", told).build();
    }

    private boolean isOpen() {
        return state() == VaultState.OPEN;
    }

    private synchronized VaultState state() {
        Instant now = clock.instant();
        if (vault.isPresent() && asked.isBefore(now.minus(FRESH))) {
            state = VaultState.of(vault.get());
            asked = now;
        }
        return state;
    }
}

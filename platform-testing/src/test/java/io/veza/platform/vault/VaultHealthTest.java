package io.veza.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.veza.platform.testing.engines.OpenBao;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class VaultHealthTest {

    private static final Clock CLOCK = Clock.systemUTC();

    private final MeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void whoDoesNotUseItHearsNothingOfIt() {
        VaultHealth health = new VaultHealth(Map.of(), CLOCK, metrics);

        assertThat(health.call().getData().orElseThrow()).containsEntry("state", "not used");
        assertThat(metrics.getMeters()).isEmpty();
    }

    @Test
    void aSealedOneIsToldOfWithoutStoppingAnybody() {
        Assumptions.assumeTrue(OpenBao.isInstalled(), "OpenBao is not installed: make test does");
        try (OpenBao bao = OpenBao.start()) {
            VaultHealth health = health(bao.address().toString());
            String before = state(health);
            bao.seal();

            String sealed = state(health(bao.address().toString()));

            assertThat(before).isEqualTo("open");
            assertThat(sealed).isEqualTo("sealed");
        }
    }

    @Test
    void oneThatDoesNotAnswerIsToldOfWithoutStoppingAnybody() {
        VaultHealth health = health("http://127.0.0.1:1");

        assertThat(health.call().getStatus()).isEqualTo(Status.UP);
        assertThat(state(health)).isEqualTo("unreachable");
        assertThat(metrics.get("veza_vault_open").gauge().value()).isZero();
    }

    private VaultHealth health(String address) {
        return new VaultHealth(
                Map.of("VAULT_ADDR", address, "VAULT_TOKEN", "any"),
                Clock.offset(Clock.fixed(Instant.now(), CLOCK.getZone()), Duration.ZERO),
                metrics);
    }

    private static String state(VaultHealth health) {
        return health.call().getData().orElseThrow().get("state").toString();
    }
}

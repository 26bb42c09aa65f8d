package io.veza.platform.testing.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.user.v1.AccountServiceGrpc.AccountServiceBlockingStub;
import io.veza.proto.user.v1.GetProfileRequest;
import io.veza.proto.user.v1.RegisterRequest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CircuitBreakerTest.ShortTempered.class)
class CircuitBreakerTest {

    @GrpcClient("user")
    AccountServiceBlockingStub accounts;

    @Test
    void aPeerThatKeepsFailingIsLeftAloneUntilThePauseIsOver() {
        // Given
        int before = ProbeAccounts.calls("flaky-register");
        for (int i = 0; i < 4; i++) {
            register();
        }

        // When
        Refused refused = register();

        // Then
        assertThat(refused.status()).isEqualTo(Status.Code.UNAVAILABLE);
        assertThat(refused.reason()).isEqualTo("UNAVAILABLE");
        assertThat(ProbeAccounts.calls("flaky-register") - before).isEqualTo(4);
        Poll.until(Duration.ofSeconds(30), "the circuit closes again", this::answers);
    }

    private Refused register() {
        return Refused.by(() ->
                accounts.register(
                        RegisterRequest.newBuilder()
                                .setHandle("flaky-register")
                                .setEmail("a@example.org")
                                .setPassword("correct horse battery")
                                .build()));
    }

    private boolean answers() {
        try {
            return accounts.getProfile(GetProfileRequest.newBuilder().setHandle("ada").build())
                    .getHandle()
                    .equals("ada");
        } catch (io.grpc.StatusRuntimeException stillOpen) {
            return false;
        }
    }

    public static final class ShortTempered implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "veza.grpc.client.breaker.window", "4",
                    "veza.grpc.client.breaker.pause", "3s");
        }
    }
}

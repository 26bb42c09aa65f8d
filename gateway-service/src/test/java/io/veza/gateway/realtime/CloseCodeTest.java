package io.veza.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.util.Timestamps;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.auth.RevocationAnnouncer;
import io.veza.platform.kernel.Role;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.common.v1.Revocation;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Each way to lose a connection has its code. */
@QuarkusTest
class CloseCodeTest extends OneRoomTest {

    @Inject RevocationAnnouncer revocations;

    @Test
    void closesWhenTheSessionEnds() {
        long session = 99_001 + room;
        try (SocketClient client = new SocketClient(port)) {
            // Given
            client.say(connect(TestTokens.bearer(ADA, session, Role.USER), "{}"));
            client.reply(1);

            // When
            revocations
                    .announce(
                            Revocation.newBuilder()
                                    .setSession(session)
                                    .setNotBefore(Timestamps.fromSeconds(2_000_000_000))
                                    .setExpiresAt(Timestamps.fromSeconds(2_000_000_000))
                                    .build())
                    .subscribe()
                    .with(nothing -> {});

            // Then
            assertThat(client.awaitClose()).isEqualTo(4503);
        }
    }

    @Test
    void closesWithTheContractsCodes() {
        assertThat(closedAfter("nonsense")).isEqualTo(4501);
        assertThat(closedAfter("{\"id\":1,\"ping\":{}}")).isEqualTo(4501);
        assertThat(closedAfter("x".repeat(16_385))).isEqualTo(4505);
        assertThat(closedAfter(connect("nonsense", "{}"))).isEqualTo(4500);
        assertThat(closedAfter(connect(expired(), "{}"))).isEqualTo(4003);
        try (SocketClient client = new SocketClient(port)) {
            client.sayBinary(new byte[] {1});
            assertThat(client.awaitClose()).isEqualTo(4501);
        }
    }

    private int closedAfter(String said) {
        try (SocketClient client = new SocketClient(port)) {
            client.say(said);
            return client.awaitClose();
        }
    }

    private static String expired() {
        return TestTokens.bearer(ADA, claims -> claims.setExpirationTimeMinutesInTheFuture(-10));
    }
}

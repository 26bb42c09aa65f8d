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

    /** The zeros behind a length are a mask. */
    @Test
    void closesWithTheContractsCodesWhatIsNoFrame() {
        assertThat(closedAfter(0x91, 0x80, 0, 0, 0, 0)).as("a reserved bit").isEqualTo(4501);
        assertThat(closedAfter(0x83, 0x80, 0, 0, 0, 0)).as("an unknown opcode").isEqualTo(4501);
        assertThat(closedAfter(0x81, 0x01, 'x')).as("no mask").isEqualTo(4501);
        assertThat(closedAfter(0x09, 0x80, 0, 0, 0, 0)).as("a ping in pieces").isEqualTo(4501);
        assertThat(closedAfter(0x80, 0x80, 0, 0, 0, 0)).as("the rest of nothing").isEqualTo(4501);
        assertThat(closedAfter(0x01, 0x80, 0, 0, 0, 0, 0x81, 0x80, 0, 0, 0, 0))
                .as("a message inside another")
                .isEqualTo(4501);
        assertThat(closedAfter(0x81, 0xff, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                .as("a length beyond all bounds")
                .isEqualTo(4505);
        assertThat(closedAfter("{\"id\":99999999999,\"ping\":{}}")).isEqualTo(4501);
        assertThat(closedAfter("{\"id\":1.5,\"ping\":{}}")).isEqualTo(4501);
    }

    private int closedAfter(int... bytes) {
        try (RawSocket client = new RawSocket(port)) {
            client.sayBytes(bytes);
            return client.readUntilClosed();
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

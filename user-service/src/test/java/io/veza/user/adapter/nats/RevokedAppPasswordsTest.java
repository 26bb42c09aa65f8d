package io.veza.user.adapter.nats;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.Event;
import io.veza.proto.user.v1.AppPasswordRevoked;
import io.veza.user.fake.FakeSessionEnds;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RevokedAppPasswordsTest {

    @Test
    void theOutboxAnnouncesWhatACallerCouldNot() {
        // Given
        FakeSessionEnds ends = new FakeSessionEnds();
        byte[] payload = AppPasswordRevoked.newBuilder().setAppPassword(42).build().toByteArray();
        String type = "veza.user.app_password.revoked";
        Event revoked =
                new Event(1, type, "app_password/42", 2, 1, payload, 7L, null, Instant.EPOCH);
        RevokedAppPasswords handler = new RevokedAppPasswords(ends);

        // When
        answer(handler.handle(revoked, null));

        // Then
        assertThat(ends.announced).containsExactly(42L);
        assertThat(handler.types()).containsExactly(type);
    }
}

package io.veza.user.adapter.nats;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.Event;
import io.veza.proto.user.v1.SessionEnded;
import io.veza.user.fake.FakeSessionEnds;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EndedSessionsTest {

    private final FakeSessionEnds ends = new FakeSessionEnds();
    private final EndedSessions handler = new EndedSessions(ends);

    private static Event ended(long session) {
        byte[] payload = SessionEnded.newBuilder().setSession(session).build().toByteArray();
        String type = "veza.user.session.ended";
        return new Event(1, type, "session/" + session, 2, 1, payload, 1001L, null, Instant.EPOCH);
    }

    @Test
    void theOutboxAnnouncesWhatACallerCouldNot() {
        // When
        answer(handler.handle(ended(42), null));

        // Then
        assertThat(ends.announced).containsExactly(42L);
        assertThat(handler.types()).containsExactly("veza.user.session.ended");
        assertThat(handler.name()).isEqualTo("user-ended-sessions");
    }
}

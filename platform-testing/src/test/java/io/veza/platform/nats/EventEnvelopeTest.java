package io.veza.platform.nats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nats.client.Message;
import io.nats.client.impl.NatsMessage;
import io.veza.platform.kernel.Event;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventEnvelopeTest {

    @Test
    void bringsEveryFieldThrough() {
        // Given
        Event event = EventBench.event(42, "thing/7", 3);
        // When
        Event back = EventEnvelope.toEvent(EventEnvelope.toMessage(event, "/veza/test"));
        // Then
        assertThat(back).usingRecursiveComparison().isEqualTo(event);
    }

    @Test
    void refusesWhatIsNoEvent() {
        // Given
        Message foreign = NatsMessage.builder().subject("veza.x").data("hello").build();
        // When
        assertThatThrownBy(() -> EventEnvelope.toEvent(foreign))
                // Then
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void coversSeveralTypesByOneSubject() {
        assertThat(SubjectFilter.of(Set.of("veza.a.b.c"))).isEqualTo("veza.a.b.c");
        assertThat(SubjectFilter.of(Set.of("veza.a.b.c", "veza.a.b.d"))).isEqualTo("veza.a.b.>");
        assertThat(SubjectFilter.of(Set.of("veza.a.b.c", "veza.x.y.z"))).isEqualTo("veza.>");
    }
}

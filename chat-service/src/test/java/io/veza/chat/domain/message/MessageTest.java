package io.veza.chat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MessageTest {

    private final Message message =
            new Message(1, 2, 3, 4, new Text("hi"), Instant.EPOCH, new Nonce("n"), 5L, 6L);

    @Test
    void showsItsNonceToItsAuthorOnly() {
        // When
        Message others = message.seenBy(9);

        // Then
        assertThat(others.nonce()).isNull();
        assertThat(others).usingRecursiveComparison().ignoringFields("nonce").isEqualTo(message);
        assertThat(message.seenBy(4)).isSameAs(message);
    }
}

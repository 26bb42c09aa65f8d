package io.veza.chat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void aQuoteEndsBetweenCharacters() {
        // Given
        Message long120 = message("🎹".repeat(121));

        // When
        Quote quote = Quote.of(long120);

        // Then
        assertThat(quote.words()).isEqualTo("🎹".repeat(120));
    }

    @Test
    void whatIsDeletedIsQuotedWithoutWords() {
        // When
        Quote quote = Quote.of(message("gone").deleted(5, Instant.EPOCH));

        // Then
        assertThat(quote.deleted()).isTrue();
        assertThat(quote.words()).isEmpty();
    }

    private static Message message(String text) {
        return new Message(1, 2, 3, 4, new Text(text), Instant.EPOCH, null, null, null);
    }
}

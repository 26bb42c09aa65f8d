package io.veza.user.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.user.application.mail.Letters.Due;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.fake.People;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueTest {

    @Test
    void whoIsNotReachedIsTriedAgainLaterAndLater() {
        // Given
        Letter letter =
                new Letter(
                        1,
                        LetterKind.VERIFY_EMAIL,
                        People.ADA.id(),
                        People.ADA.email(),
                        Language.EN,
                        Instant.EPOCH);

        // When
        List<Duration> waits =
                List.of(1, 2, 11, 12, 40).stream()
                        .map(attempts -> new Due(letter, attempts).patience())
                        .toList();

        // Then
        assertThat(waits)
                .containsExactly(
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(2048),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
    }
}

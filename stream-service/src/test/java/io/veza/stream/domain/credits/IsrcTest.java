package io.veza.stream.domain.credits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.platform.kernel.DomainException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsrcTest {

    @ParameterizedTest
    @CsvSource({
        "AA-6Q7-20-00047, AA6Q72000047",
        "aa6q72000047, AA6Q72000047",
        "' GB-EMI-03-00013 ', GBEMI0300013",
        "ISRC: US-S1Z-99-00001, USS1Z9900001",
        "'', ''",
    })
    void howeverItIsWrittenItIsKeptWithoutHyphens(String written, String kept) {
        // When
        Isrc isrc = Isrc.parse(written);
        // Then
        assertThat(isrc.value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1-6Q7-20-00047",
                "AA-6Q7-2O-00047",
                "AA-6Q7-20-0047",
                "AA-6Q7-20-000471",
                "AA6-Q72-00-0047",
                "AA--6Q7-20-00047",
                "ÀA-6Q7-20-00047",
                "AA 6Q7 20 00047",
            })
    void whatIsNoneIsRefused(String written) {
        // When
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> Isrc.parse(written));
        // Then
        assertThat(refusal.code()).isEqualTo(CreditsError.ISRC_INVALID);
    }
}

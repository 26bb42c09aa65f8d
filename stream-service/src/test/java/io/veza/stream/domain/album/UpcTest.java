package io.veza.stream.domain.album;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpcTest {

    @ParameterizedTest
    @CsvSource({
        "036000291452, 036000291452", // UPC-A
        "0 36000-29145 2, 036000291452",
        "4006381333931, 4006381333931", // EAN-13
        "0036000291452, 0036000291452",
        "'', ''"
    })
    void itIsKeptAsDigits(String said, String kept) {
        // When
        Upc upc = new Upc(said);

        // Then
        assertThat(upc.digits()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "036000291453", // another check digit
                "063000291452", // two neighbours exchanged
                "4006381333932",
                "03600029145",
                "40063813339311",
                "03600029145x",
                "٠٣٦٠٠٠٢٩١٤٥٢" // digits, but not ours
            })
    void aWrongOneIsRefused(String said) {
        assertThatThrownBy(() -> new Upc(said))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(AlbumError.UPC_INVALID);
                            assertThat(refusal.violations().getFirst().field()).isEqualTo("upc");
                        });
    }

    @Test
    void noneIsNone() {
        assertThat(new Upc(" - ")).isEqualTo(Upc.NONE);
    }
}

package io.veza.user.domain.account;

import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.CoreError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @Test
    void handlesDifferByMoreThanCase() {
        // When
        Handle handle = new Handle("Ada.Lovelace_1");

        // Then
        assertThat(handle).isEqualTo(new Handle("ada.lovelace_1")).hasToString("ada.lovelace_1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                ".ada",
                "ada-",
                "a da",
                "adä",
                "a/../b",
                "0123456789012345678901234567890"
            })
    void handlesOfAnotherFormAreRefused(String text) {
        assertThat(refusal(() -> new Handle(text))).isEqualTo(CoreError.INVALID_REQUEST);
        assertThat(Handle.find(text)).isEmpty();
    }

    @Test
    void aHandleIsFoundInAnyCase() {
        assertThat(Handle.find("ADA")).contains(new Handle("ada"));
    }

    @Test
    void oneMailboxIsOneAddress() {
        assertThat(new Email(" Ada@Example.ORG ")).isEqualTo(new Email("ada@example.org"));
        assertThat(new Email("ada@example.org").localPart()).isEqualTo("ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "@example.org",
                "ada@",
                "ada lovelace@example.org",
                "ada\0@example.org",
                "ada@example.org\r\nBcc: everybody@example.org",
                "ada@example.org,ben@example.org",
                "<ada@example.org>"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThat(refusal(() -> new Email(text))).isEqualTo(CoreError.INVALID_REQUEST);
    }

    @Test
    void lengthsAreCountedInCodePoints() {
        // Given fifty characters that are a hundred UTF-16 units
        String fifty = "🎵".repeat(50);

        // When
        DisplayName name = new DisplayName(fifty);

        // Then
        assertThat(name).hasToString(fifty);
        assertThat(refusal(() -> new DisplayName(fifty + "!")))
                .isEqualTo(CoreError.INVALID_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\nb", "a\u202eb", "a\u2066b"})
    void displayNamesThatDeceiveAreRefused(String text) {
        assertThat(refusal(() -> new DisplayName(text))).isEqualTo(CoreError.INVALID_REQUEST);
    }

    @Test
    void aBioIsBounded() {
        assertThat(new Bio(" hi ")).hasToString("hi");
        assertThat(refusal(() -> new Bio("x".repeat(501)))).isEqualTo(CoreError.INVALID_REQUEST);
        assertThat(refusal(() -> new Bio("x\0y"))).isEqualTo(CoreError.INVALID_REQUEST);
    }
}

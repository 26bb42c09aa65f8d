package io.veza.stream.domain.podcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.platform.kernel.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void theWebIsRead() {
        assertThat(WebAddress.parse("link", " https://example.org/x ").text())
                .isEqualTo("https://example.org/x");
        assertThat(WebAddress.parse("link", "").isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org",
                "javascript:alert(1)",
                "https://",
                "https://me:secret@example.org",
                "https://exa mple.org"
            })
    void whatIsNoPlainAddressIsRefused(String text) {
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> WebAddress.parse("link", text));
        assertThat(refusal.code()).isEqualTo(PodcastError.SHOW_ADDRESS_INVALID);
    }
}

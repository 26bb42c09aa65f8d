package io.veza.user.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rooms/12?thread=3", "/you/security#top", "/@ada"})
    void leadsToPlacesOfThisSite(String path) {
        assertThat(new ReturnPath(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/rooms\\..\\evil",
                "javascript:alert(1)",
                "rooms",
                "/\t/evil.example",
                "/\r\nlocation: https://evil.example",
                "/é"
            })
    void leadsNowhereElse(String path) {
        assertThat(new ReturnPath(path).value()).isEqualTo("/");
    }
}

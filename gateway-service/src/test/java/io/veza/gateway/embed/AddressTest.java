package io.veza.gateway.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "/tracks/77, /embed/tracks/77",
        "/tracks/77/, /embed/tracks/77",
        "/albums/5, /embed/albums/5",
        "/playlists/9, /embed/playlists/9"
    })
    void whatIsSharedHasAPlayer(String page, String player) {
        assertThat(Address.ofPage(page)).map(Address::player).hasValue(player);
        assertThat(Address.ofPlayer(player)).isEqualTo(Address.ofPage(page));
    }

    @Test
    void aPersonHasAPageAndNoPlayer() {
        Address ben = Address.ofPage("/@ben.low").orElseThrow();

        assertThat(ben.plays()).isFalse();
        assertThat(ben.page()).isEqualTo("/@ben.low");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tracks",
                "/tracks/0",
                "/tracks/077",
                "/tracks/12345678901234567890",
                "/tracks/77/release",
                "/tracks/77<script>",
                "/@",
                "/@a",
                "/@ada/x",
                "/rooms/5",
                "/embed/@ada",
                "/embed/tracks/x"
            })
    void nothingElseIsShared(String path) {
        assertThat(Address.ofPage(path)).isEmpty();
        assertThat(Address.ofPlayer(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://veza.example/tracks/77",
                "HTTPS://VEZA.example:443/tracks/77?t=90#x",
                " https://veza.example "
            })
    void itsOwnAddressesAreKnown(String url) {
        assertThat(new Site(URI.create("https://veza.example")).own(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://veza.example/tracks/77",
                "https://veza.example:8443/tracks/77",
                "https://veza.example.evil.example/tracks/77",
                "https://veza.example@evil.example/tracks/77",
                "https://ada@veza.example/tracks/77",
                "//veza.example/tracks/77",
                "/tracks/77",
                "javascript:alert(1)",
                "https://veza.example/a b",
                ""
            })
    void othersAreNot(String url) {
        assertThat(new Site(URI.create("https://veza.example")).own(url)).isEmpty();
    }
}

package io.veza.platform.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.StartupEvent;
import io.veza.platform.auth.SettableClock;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ServiceError;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One service shows another who it is. */
class PeerTokensTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final KeyPair chatKey = Station.pair();
    private final KeyPair userKey = Station.pair();
    private final String known =
            Station.known("chat", chatKey) + "," + Station.known("user", userKey);
    private final PeerTokens chat = Station.of("chat", chatKey, known).tokens(clock);
    private final PeerVerifier user = Station.of("user", userKey, known).verifier(clock);

    @Test
    void aTokenProvesItsService() {
        assertThat(user.callerOf(chat.tokenFor("user"))).isEqualTo("chat");
    }

    @Test
    void itIsUsedUntilShortlyBeforeItsEnd() {
        String first = chat.tokenFor("user");

        clock.advance(Duration.ofMinutes(4).minusSeconds(1));
        assertThat(chat.tokenFor("user")).isSameAs(first);
        clock.advance(Duration.ofSeconds(1));
        assertThat(chat.tokenFor("user")).isNotEqualTo(first);
    }

    @Test
    void itIsGoodForOneService() {
        String forStream = chat.tokenFor("stream");

        assertThat(forStream).isNotEqualTo(chat.tokenFor("user"));
        refuses(user, forStream);
    }

    @Test
    void aRememberedTokenEndsAllTheSame() {
        // Given
        String token = chat.tokenFor("user");
        user.callerOf(token);

        // When
        clock.advance(Duration.ofMinutes(5).plusSeconds(29));

        // Then: the clocks may differ by half a minute, and not by more
        assertThat(user.callerOf(token)).isEqualTo("chat");
        clock.advance(Duration.ofSeconds(1));
        refuses(user, token);
    }

    @Test
    void nobodySignsForLong() {
        Map<String, String> greedy =
                Map.of(
                        "veza.service.key",
                        Station.base64(chatKey.getPrivate().getEncoded()),
                        "veza.service.lifetime",
                        "1d");

        refuses(user, Station.of("chat", greedy, known).tokens(clock).tokenFor("user"));
    }

    @Test
    void aKeyIsChangedWhileBothAreKnown() {
        // Given
        KeyPair next = Station.pair();
        String both = Station.known("chat", chatKey, next);
        PeerVerifier told = Station.of("user", Map.of(), both).verifier(clock);
        PeerTokens changed = Station.of("chat", next, both).tokens(clock);

        // Then
        assertThat(told.callerOf(chat.tokenFor("user"))).isEqualTo("chat");
        assertThat(told.callerOf(changed.tokenFor("user"))).isEqualTo("chat");
        refuses(user, changed.tokenFor("user"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJpc3MiOiJjaGF0In0."})
    void nonsenseProvesNothing(String token) {
        refuses(user, token);
    }

    @Test
    void withoutAKeyItSaysNothing() {
        assertThat(Station.of("chat", Map.of(), known).tokens(clock).tokenFor("user")).isNull();
    }

    @Test
    void aServiceWithAnothersKeyDoesNotStart() {
        Station mixedUp = Station.of("chat", userKey, known);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () -> mixedUp.check(clock).check(new StartupEvent(), mixedUp.tokens(clock)))
                .withMessageContaining("none of the keys that SERVICE_KEYS names for chat");
    }

    @Test
    void withoutKeysItStartsOnlyDuringAnUpdate() {
        Station bare = Station.of("chat", Map.of(), known);
        Station updating = Station.of("chat", Map.of("veza.service.tokens", "accept"), known);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> bare.check(clock).check(new StartupEvent(), bare.tokens(clock)))
                .withMessageContaining("SERVICE_KEY and SERVICE_KEYS must be set");
        updating.check(clock).check(new StartupEvent(), updating.tokens(clock));
        assertThat(updating.verifier(clock).isRequired()).isFalse();
        assertThat(user.isRequired()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "chat:", ":MCowBQ", "chat:bm90IGEga2V5"})
    void unreadablePublicKeysAreNamed(String keys) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Station.of("user", Map.of(), keys))
                .withMessageContaining("not: " + keys);
    }

    @Test
    void anUnreadablePrivateKeyIsNotRepeated() {
        String secret = Station.base64(new byte[] {1, 2, 3, 4});

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Station.of("user", Map.of("veza.service.key", secret), known))
                .withMessageContaining("SERVICE_KEY")
                .withMessageNotContaining(secret)
                .withNoCause();
    }

    private static void refuses(PeerVerifier verifier, String token) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> verifier.callerOf(token))
                .extracting(DomainException::code)
                .isEqualTo(ServiceError.SERVICE_UNPROVEN);
    }
}

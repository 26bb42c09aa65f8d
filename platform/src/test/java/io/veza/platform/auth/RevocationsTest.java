package io.veza.platform.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.proto.common.v1.Revocation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevocationsTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Principal PRINCIPAL = issuedAt(NOW);

    private final SettableClock clock = new SettableClock(NOW);
    private final Revocations revocations = new Revocations(clock);

    static Revocation until(Instant end, Revocation.Builder revocation) {
        return revocation
                .setNotBefore(Timestamp.newBuilder().setSeconds(NOW.getEpochSecond()))
                .setExpiresAt(Timestamp.newBuilder().setSeconds(end.getEpochSecond()))
                .build();
    }

    private static Principal issuedAt(Instant at) {
        return Principal.of(42, 7, Role.USER, at, at.plusSeconds(900));
    }

    @Test
    void whoIsServedMeanwhileIsToldOnce() {
        // Given
        TokenEndings endings = new TokenEndings(revocations);
        List<String> told = new ArrayList<>();
        endings.watch(PRINCIPAL, () -> told.add("still served"));
        endings.watch(PRINCIPAL, () -> told.add("gone before")).run();
        Revocation revocation = until(NOW.plusSeconds(960), Revocation.newBuilder().setSession(7));

        // When
        revocations.apply(revocation);
        revocations.apply(revocation);

        // Then
        assertThat(told).containsExactly("still served");
    }

    @Test
    void anEndedSessionEndsAllItsTokens() {
        revocations.apply(until(NOW.plusSeconds(960), Revocation.newBuilder().setSession(7)));

        assertThat(revocations.isRevoked(issuedAt(NOW.plusSeconds(10)))).isTrue();
    }

    @Test
    void aPersonsTokensEndWhenTheyAreOlder() {
        revocations.apply(until(NOW.plusSeconds(960), Revocation.newBuilder().setUser(42)));

        assertThat(revocations.isRevoked(issuedAt(NOW.minusMillis(1)))).isTrue();
        assertThat(revocations.isRevoked(PRINCIPAL)).isFalse();
    }

    @Test
    void othersAreNotConcerned() {
        revocations.apply(until(NOW.plusSeconds(960), Revocation.newBuilder().setSession(8)));
        revocations.apply(until(NOW.plusSeconds(960), Revocation.newBuilder().setUser(43)));

        assertThat(revocations.isRevoked(issuedAt(NOW.minusMillis(1)))).isFalse();
    }

    @Test
    void listenersHearEachOnce() {
        // Given
        List<Revocation> heard = new ArrayList<>();
        revocations.onRevoked(heard::add);
        Revocation revocation = until(NOW.plusSeconds(960), Revocation.newBuilder().setSession(7));

        // When
        revocations.apply(revocation);
        revocations.apply(revocation);

        // Then
        assertThat(heard).containsExactly(revocation);
    }

    @Test
    void whatIsOverIsForgotten() {
        // Given
        revocations.apply(until(NOW.plusSeconds(960), Revocation.newBuilder().setSession(7)));

        // When
        clock.advance(Duration.ofSeconds(960));
        revocations.forgetExpired();

        // Then
        assertThat(revocations.isRevoked(PRINCIPAL)).isFalse();
    }
}

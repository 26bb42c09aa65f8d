package io.veza.user.domain.apppassword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlayerProofTest {

    /** From Subsonic's own documentation. */
    private static final PlayerProof SESAME =
            new PlayerProof("26719a1196d2a940705a59634eb18eab", "c19b2d");

    @Test
    void itIsTheDigestOfThePasswordAndTheSaltBehindIt() {
        assertThat(SESAME.isOf(new Secret("sesame"))).isTrue();
        assertThat(SESAME.isOf(new Secret("Sesame"))).isFalse();
        assertThat(new PlayerProof(SESAME.digest(), "c19b2e").isOf(new Secret("sesame"))).isFalse();
    }

    @Test
    void theCaseOfItsDigitsDoesNotMatter() {
        PlayerProof loud = new PlayerProof("26719A1196D2A940705A59634EB18EAB", "c19b2d");

        assertThat(loud.isOf(new Secret("sesame"))).isTrue();
    }

    @Test
    void itIsNotToldInLogs() {
        assertThat(SESAME.toString()).doesNotContain("2671").doesNotContain("c19b2d");
    }
}

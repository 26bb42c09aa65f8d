package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishTest extends StreamTest {

    @Test
    void anUploadBecomesMusicThatPlays() {
        // Given
        byte[] song = Sound.bytes(Sound.make("song.flac", 10));
        Track uploaded =
                studio.upload(ARTIST, new Form().field("title", "Aube").file("song.flac", song));
        // When
        Track ready = awaitReady(uploaded.getId());
        // Then
        assertThat(uploaded.getStatus()).isEqualTo(Track.Status.PROCESSING);
        assertThat(ready.getProgress()).isEqualTo(100);
        assertThat(ready.getDurationMs()).isBetween(9_950, 10_050);
        assertThat(studio.text(ready.getPlayback().getHls())).contains("aac-320");
    }

    @Test
    void noByteIsLostOnTheWayIn() throws NoSuchAlgorithmException {
        // Given
        byte[] noise = new byte[9_999_999];
        new Random(7).nextBytes(noise);
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(noise));
        // When
        Track uploaded = studio.upload(ARTIST, new Form().file("noise.bin", noise));
        // Then
        assertThat(uploaded.getSizeBytes()).isEqualTo(noise.length);
        assertThat(uploaded.getSha256()).isEqualTo(hash);
    }
}

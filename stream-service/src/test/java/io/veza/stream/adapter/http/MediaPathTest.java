package io.veza.stream.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.application.media.Permission;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaPathTest {

    @ParameterizedTest
    @CsvSource({
        "master.m3u8, application/vnd.apple.mpegurl",
        "manifest.mpd, application/dash+xml",
        "0123456789ab/waveform.json, application/json",
        "0123456789ab-2/waveform-close.json, application/json",
        "0123456789ab/cover.jpg, image/jpeg",
        "0123456789ab/mp3-320.mp3, audio/mpeg",
        "0123456789ab-2/mp3-v0.mp3, audio/mpeg",
        "0123456789ab-2/lossless.flac, audio/flac",
        "0123456789ab-2/opus-160/1.m4s, audio/mp4",
        "0123456789ab/opus-128.opus, audio/ogg; codecs=opus",
        "0123456789ab/aac-64/index.m3u8, application/vnd.apple.mpegurl",
        "0123456789ab/opus-128/init.mp4, audio/mp4",
        "0123456789ab/aac-320/12.m4s, audio/mp4",
        "0123456789ab/captions-AbCd_0123456789-/index.m3u8, application/vnd.apple.mpegurl",
        "0123456789ab-2/captions-AbCd_0123456789-/12.vtt, text/vtt; charset=utf-8",
        "0123456789ab/captions-AbCd_0123456789-/all.vtt, text/vtt; charset=utf-8",
    })
    void whatWeGiveOutIsFound(String name, String type) {
        assertThat(MediaPath.parse("/media/tracks/42/" + name))
                .hasValueSatisfying(path -> {
                    assertThat(path.track()).isEqualTo(42);
                    assertThat(path.name()).isEqualTo(name);
                    assertThat(path.mediaType()).isEqualTo(type);
                    assertThat(path.permission()).isEqualTo(new Permission.None());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/tracks/42/source",
                "/media/tracks/42/0123456789ab/captions-short/1.vtt",
                "/media/tracks/42/0123456789ab/captions-AbCd_0123456789-/0.vtt",
                "/media/tracks/42/0123456789ab/captions-AbCd_0123456789-/1.m4s",
                "/media/tracks/42/",
                "/media/tracks/42/../43/master.m3u8",
                "/media/tracks/42/0123456789ab/../../../../etc/passwd",
                "/media/tracks/42/%2e%2e/master.m3u8",
                "/media/tracks/42/0123456789ab/aac-128/0.m4s",
                "/media/tracks/42/0123456789ab-0/aac-128/1.m4s",
                "/media/tracks/42/0123456789ab-x/aac-128/1.m4s",
                "/media/tracks/42/0123456789ab/aac-128/..m4s",
                "/media/tracks/42/0123456789ab/mp3-320.mp3/x",
                "/media/tracks/-1/master.m3u8",
                "/media/tracks/9999999999999999999999/master.m3u8",
                "/media/signed/1/short/tracks/42/master.m3u8",
                "/media//etc/passwd",
            })
    void everythingElseIsNot(String path) {
        assertThat(MediaPath.parse(path)).isEmpty();
    }

    @Test
    void aSignedAddressCarriesItsPermission() {
        // When
        var path =
                MediaPath.parse(
                        "/media/signed/1800000000/abcdefghijklmnopqrstu_/tracks/1/master.m3u8");
        // Then
        assertThat(path.orElseThrow().permission())
                .isEqualTo(
                        new Permission.Signed(
                                Instant.ofEpochSecond(1_800_000_000), "abcdefghijklmnopqrstu_"));
    }
}

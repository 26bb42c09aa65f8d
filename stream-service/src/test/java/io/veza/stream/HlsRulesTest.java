package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.HlsRules;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is served breaks no rule of HLS, and whoever reads it for them sees each one broken. */
@QuarkusTest
class HlsRulesTest extends StreamTest {

    private static final Map<String, byte[]> SERVED = new HashMap<>();
    private static Track track = Track.getDefaultInstance();

    @BeforeEach
    void publish() {
        if (track.getId() == 0) {
            track = awaitReady(upload(Sound.make("apple.flac", 20)).getId());
        }
    }

    @Test
    void whatIsServedBreaksNone() {
        assertThat(HlsRules.broken(track.getPlayback().getHls(), this::fetch)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "RFC 4.3.1.1       | #EXTM3U                      | #M3U",
                "RFC 4.3.5.1       | #EXT-X-INDEPENDENT-SEGMENTS  | #NONE",
                "AH 2.3            | mp4a.40.2                    | opus",
                "RFC 4.3.4.2 CODECS| ,CODECS=                     | ,NAME=",
                "AH 9.21           | :BANDWIDTH=                  | :BANDWIDTH=9",
                "AH 9.13           | :BANDWIDTH=                  | :BANDWIDTH=9",
                "AH 9.14           | AVERAGE-BANDWIDTH            | MEAN",
                "RFC 7             | #EXT-X-VERSION:7             | #EXT-X-VERSION:3",
                "RFC 4.3.3.1       | #EXT-X-TARGETDURATION:4      | #EXT-X-TARGETDURATION:3",
                "AH 7.7            | #EXT-X-TARGETDURATION:4      | #EXT-X-TARGETDURATION:3",
                "AH 8.6            | #EXT-X-PLAYLIST-TYPE:VOD     | #EXT-X-PLAYLIST-TYPE:EVENT",
                "RFC 4.3.3.4       | #EXT-X-ENDLIST               | #EXT-X-END",
                "RFC 4.3.2.6       | #EXT-X-MEDIA-SEQUENCE:1      | #EXT-X-PROGRAM-DATE-TIME:2026",
                "RFC 4.3.2.5       | #EXT-X-MAP                   | #EXT-MAP",
                "RFC 3.3 header    | init.mp4                     | 1.m4s",
                "RFC 3.3 segment   | 2.m4s                        | init.mp4",
                "RFC 4.3.2.1       | #EXTINF:3.84                 | #INF:3.84",
            })
    void everyRuleIsSeenBroken(String rule, String from, String to) {
        assertThat(
                        HlsRules.broken(
                                track.getPlayback().getHls(),
                                address -> changed(address, from, to)))
                .contains(rule);
    }

    @Test
    void rungsThatDoNotAlignAreSeen() {
        assertThat(
                        HlsRules.broken(
                                track.getPlayback().getHls(),
                                address ->
                                        address.contains("aac-64")
                                                ? changed(address, "3.818667", "3.797333")
                                                : fetch(address)))
                .containsExactly("RFC 6.2.4");
    }

    private byte[] changed(String address, String from, String to) {
        return address.endsWith(".m3u8")
                ? new String(fetch(address), StandardCharsets.UTF_8)
                        .replace(from, to)
                        .getBytes(StandardCharsets.UTF_8)
                : fetch(address);
    }

    private byte[] fetch(String address) {
        return SERVED.computeIfAbsent(address, one -> studio.get(one).body());
    }
}

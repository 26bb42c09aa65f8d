package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsService;
import io.veza.proto.stream.v1.PutLyricsRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.CaptionRules;
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

/** Captions break no rule of HLS, and whoever reads them for it sees each one broken. */
@QuarkusTest
class CaptionRulesTest extends StreamTest {

    private static final Map<String, byte[]> SERVED = new HashMap<>();
    private static final String SONG =
            """
            WEBVTT
            Language: fr

            00:01.000 --> 00:03.000
            Un jour

            00:29.000 --> 00:32.000
            Sur la <00:30.000>frontière

            00:33.000 --> 00:34.000
            La mer
            """;
    private static Track track = Track.getDefaultInstance();

    @GrpcClient("stream")
    LyricsService lyrics;

    @BeforeEach
    void publish() {
        if (track.getId() == 0) {
            track = awaitReady(upload(Sound.make("captions.flac", 35)).getId());
            Bearer.attach(lyrics, TestTokens.bearer(ARTIST))
                    .putLyrics(
                            PutLyricsRequest.newBuilder()
                                    .setTrack(track.getId())
                                    .setFormat(Lyrics.Format.VTT)
                                    .setText(SONG)
                                    .build())
                    .await()
                    .atMost(CALL);
        }
    }

    @Test
    void captionsBreakNone() {
        assertThat(CaptionRules.broken(track.getPlayback().getHls(), this::fetch)).isEmpty();
    }

    @Test
    void theSoundBreaksNoneForThem() {
        assertThat(HlsRules.broken(track.getPlayback().getHls(), this::fetch)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4.3.4.1        | TYPE=SUBTITLES             | TYPE=CLOSED",
                "4.3.4.1        | NAME=                      | MANE=",
                "4.3.4.1 AUTO   | DEFAULT=NO,AUTOSELECT=YES  | DEFAULT=YES,AUTOSELECT=NO",
                "RFC 5646       | LANGUAGE=\"fr\"            | LANGUAGE=\"français !\"",
                "4.3.4.2.1      | SUBTITLES=\"lyrics\"       | SUBTITLES=\"words\"",
                "4.3.1.1        | #EXTM3U                    | #M3U",
                "6.2.4          | #EXT-X-PLAYLIST-TYPE:VOD   | #EXT-X-PLAYLIST-TYPE:EVENT",
                "4.3.3.4        | #EXT-X-ENDLIST             | #EXT-X-END",
                "3.5 duration   | #EXTINF:30.698667          | #EXTINF:30.5",
                "4.3.3.1        | #EXT-X-TARGETDURATION:31   | #EXT-X-TARGETDURATION:30",
                "3.5 header     | WEBVTT                     | VTT",
                "3.5 clock      | X-TIMESTAMP-MAP            | X-MAP",
                "WebVTT 4.1 end | 00:00:03.000               | 00:00:00.500",
                "3.5 cues       | 1.vtt                      | 2.vtt",
            })
    void everyRuleIsSeenBroken(String rule, String from, String to) {
        assertThat(
                        CaptionRules.broken(
                                track.getPlayback().getHls(),
                                address -> changed(address, from, to)))
                .contains(rule);
    }

    private byte[] changed(String address, String from, String to) {
        return address.endsWith(".m3u8") || address.endsWith(".vtt")
                ? new String(fetch(address), StandardCharsets.UTF_8)
                        .replace(from, to)
                        .getBytes(StandardCharsets.UTF_8)
                : fetch(address);
    }

    private byte[] fetch(String address) {
        return SERVED.computeIfAbsent(address, one -> studio.get(one).body());
    }
}

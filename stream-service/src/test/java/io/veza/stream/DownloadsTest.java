package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Playback;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Form;
import io.veza.stream.studio.Listening;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Tool;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files that people save: whole, and telling what they are and how loud. */
@QuarkusTest
class DownloadsTest extends StreamTest {

    private static final String TITLE = "Журавли = 鶴 🎶 é";
    private static final Path SOURCE =
            Sound.make("download.flac", 6, "-c:a flac -ar 96000 -sample_fmt s32");
    private static Track track = Track.getDefaultInstance();

    @BeforeEach
    void publish() {
        if (track.getId() == 0) {
            Form form =
                    new Form()
                            .field("title", TITLE)
                            .field("genre", "Folk")
                            .file("download.flac", Sound.bytes(SOURCE));
            track = awaitReady(studio.upload(ARTIST, form).getId());
        }
    }

    @Test
    void flacIsTheSourceBitForBit() {
        // When
        String[] hashes = {hash(SOURCE.toString()), hash(address(track.getPlayback().getFlac()))};
        // Then
        assertThat(hashes[1]).isEqualTo(hashes[0]).startsWith("MD5=");
        assertThat(tag(track.getPlayback().getFlac(), "stream=sample_rate")).isEqualTo("96000");
    }

    @Test
    void everyFileSaysWhatItIs() {
        for (String address : files()) {
            assertThat(tag(address, "title")).as(address).isEqualTo(TITLE);
            assertThat(tag(address, "genre")).as(address).isEqualTo("Folk");
        }
    }

    @Test
    void replayGainBringsEachToItsReference() {
        // Given
        double loudness = track.getLoudness().getIntegratedLufs();
        Playback playback = track.getPlayback();
        for (String address : List.of(playback.getMp3(), playback.getMp3V0(), playback.getFlac())) {
            // When
            String gain = tag(address, "REPLAYGAIN_TRACK_GAIN");
            double peak = Double.parseDouble(tag(address, "REPLAYGAIN_TRACK_PEAK"));
            // Then
            assertThat(gain).isEqualTo(String.format(Locale.ROOT, "%.2f dB", -18 - loudness));
            assertThat(20 * Math.log10(peak))
                    .isCloseTo(track.getLoudness().getTruePeakDbtp(), within(0.01));
        }
    }

    @Test
    void opusCountsInStepsOfItsOwnFromItsOwnReference() {
        // When
        double gain = Double.parseDouble(tag(track.getPlayback().getOpus(), "R128_TRACK_GAIN"));
        // Then
        double loudness = Listening.loudness(address(track.getPlayback().getOpus()));
        assertThat(loudness + gain / 256).isCloseTo(-23, within(0.5));
    }

    private List<String> files() {
        Playback playback = track.getPlayback();
        return List.of(
                playback.getMp3(), playback.getMp3V0(), playback.getOpus(), playback.getFlac());
    }

    private String address(String path) {
        return studio.address(path).toString();
    }

    /** Most containers carry tags for the whole file, Ogg for each stream. */
    private String tag(String path, String name) {
        String entries = name.contains("=") ? name : "format_tags=" + name + ":stream_tags=" + name;
        return Tool.ffprobe(
                        List.of(
                                "-v",
                                "error",
                                "-show_entries",
                                entries,
                                "-of",
                                "default=nw=1:nk=1",
                                address(path)))
                .lines()
                .findFirst()
                .orElse("");
    }

    private static String hash(String input) {
        return new String(
                        Tool.ffmpeg(
                                List.of(
                                        "-v",
                                        "error",
                                        "-i",
                                        input,
                                        "-map",
                                        "0:a:0",
                                        "-c:a",
                                        "pcm_s32le",
                                        "-f",
                                        "md5",
                                        "-")))
                .strip();
    }
}

package io.veza.gateway.subsonic.sound;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.gateway.subsonic.library.SongFile;
import io.veza.proto.stream.v1.Playback;
import io.veza.proto.stream.v1.Track;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Playback ALL =
            Playback.newBuilder().setFlac("f").setMp3("m").setMp3V0("v").setOpus("o").build();

    @Test
    void whoAsksForNothingGetsTheBest() {
        assertThat(choice(ALL, "", 0)).isEqualTo(SongFile.FLAC);
        assertThat(choice(ALL, "raw", 64)).isEqualTo(SongFile.FLAC);
        assertThat(choice(ALL.toBuilder().clearFlac().build(), "", 0)).isEqualTo(SongFile.MP3);
    }

    @Test
    void theFormatCountsBeforeTheRate() {
        assertThat(choice(ALL, "mp3", 0)).isEqualTo(SongFile.MP3);
        assertThat(choice(ALL, "mp3", 256)).isEqualTo(SongFile.MP3_V0);
        assertThat(choice(ALL, "mp3", 128)).isEqualTo(SongFile.MP3_V0);
        assertThat(choice(ALL, "opus", 320)).isEqualTo(SongFile.OPUS);
        assertThat(choice(ALL, "flac", 320)).isEqualTo(SongFile.FLAC);
    }

    @Test
    void theRateIsKeptToAsFarAsThereIsSomething() {
        assertThat(choice(ALL, "", 320)).isEqualTo(SongFile.MP3);
        assertThat(choice(ALL, "", 192)).isEqualTo(SongFile.OPUS);
        assertThat(choice(ALL, "", 32)).isEqualTo(SongFile.OPUS);
        assertThat(choice(ALL, "wma", 192)).isEqualTo(SongFile.OPUS);
    }

    @Test
    void whatIsNotMadeYetIsNotChosen() {
        Track early = track(Playback.newBuilder().setOpus("o").build());

        assertThat(Choice.of(early, "mp3", 0)).contains(SongFile.OPUS);
        assertThat(Choice.of(track(Playback.getDefaultInstance()), "", 0)).isEmpty();
    }

    @Test
    void aMomentIsAFrameOfAnMp3() {
        assertThat(Mp3Offset.of(24, 60_000)).isEqualTo(1_000 * 960);
        assertThat(Mp3Offset.of(90, 25_000)).isEqualTo(1_000 * 960);
        assertThat(Mp3Offset.of(1, 500)).isZero();
    }

    private static SongFile choice(Playback playback, String format, int most) {
        return Choice.of(track(playback), format, most).orElseThrow();
    }

    private static Track track(Playback playback) {
        return Track.newBuilder().setPlayback(playback).build();
    }
}

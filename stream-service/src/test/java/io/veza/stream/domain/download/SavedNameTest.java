package io.veza.stream.domain.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.domain.track.SourceFile;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackDetails;
import io.veza.stream.domain.track.Visibility;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedNameTest {

    @ParameterizedTest
    @CsvSource({
        "Été, Noémie, MP3, x.wav, Noémie - Été.mp3",
        "Été, '', FLAC, x.wav, Été.flac",
        "'AC/DC: \"?\"', Ann, ORIGINAL, Master.WAV, Ann - AC_DC_ ___.wav",
        "..hidden.., Ann, ORIGINAL, master, Ann - hidden.audio",
        "x, Ann, ORIGINAL, a.b/../c, Ann - x.audio",
    })
    void itSaysWhoAndWhatAndMeansNothingToAnySystem(
            String title, String artist, DownloadFormat format, String file, String name) {
        // When
        SavedName saved = SavedName.of(track(title, file), artist, format);
        // Then
        assertThat(saved.value()).isEqualTo(name);
    }

    @Test
    void aLongOneIsCutBetweenCharacters() {
        // When
        SavedName saved = SavedName.of(track("🎵".repeat(200), "x.mp3"), "", DownloadFormat.MP3);
        // Then
        assertThat(saved.value()).isEqualTo("🎵".repeat(180) + ".mp3");
    }

    private static Track track(String title, String file) {
        return Track.upload(
                7,
                1,
                new TrackDetails(title, "", "", List.of(), Visibility.PUBLIC),
                new SourceFile(file, "ab".repeat(32), 9, ""),
                Instant.EPOCH);
    }
}

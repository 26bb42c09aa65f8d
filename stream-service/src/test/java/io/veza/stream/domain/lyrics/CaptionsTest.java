package io.veza.stream.domain.lyrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {

    private static final String HEAD = "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000\n\n";

    private static Captions captions(String vtt) {
        return found(LyricsFormat.VTT, vtt).orElseThrow();
    }

    private static Optional<Captions> found(LyricsFormat format, String text) {
        Lyrics lyrics = new Lyrics(7, format, text, Instant.EPOCH);
        return Captions.of(lyrics, PlainNotations.all().get(format).read(text, Reading.LIMITS));
    }

    private static final Captions SONG =
            captions(
                    """
                    WEBVTT

                    00:01.000 --> 00:03.000
                    One

                    00:09.000 --> 00:12.000
                    Across <00:11.000>the border

                    00:20.000 --> 00:21.000
                    <v Ada>Rock & roll
                    """);

    @Test
    void aCueThatSpansABorderIsInBothPiecesAndTheSameInBoth() {
        // Given
        String across = "00:00:09.000 --> 00:00:12.000\nAcross <00:00:11.000>the border\n\n";
        // When
        List<String> pieces = List.of(SONG.piece(0, 10_000), SONG.piece(10_000, 20_000));
        // Then
        assertThat(pieces)
                .containsExactly(
                        HEAD + "00:00:01.000 --> 00:00:03.000\nOne\n\n" + across, HEAD + across);
    }

    @Test
    void aCueThatTouchesABorderIsOnOneSideOfIt() {
        // When
        List<String> pieces = List.of(SONG.piece(3_000, 9_000), SONG.piece(12_000, 20_000));
        // Then
        assertThat(pieces).containsExactly(HEAD, HEAD);
    }

    @Test
    void voicesAndSignsStayWhatTheyAre() {
        assertThat(SONG.piece(20_500, 20_501))
                .isEqualTo(HEAD + "00:00:20.000 --> 00:00:21.000\n<v Ada>Rock &amp; roll\n\n");
    }

    @Test
    void theWholeHasNoClockButItsOwn() {
        assertThat(SONG.whole()).startsWith("WEBVTT\n\n00:00:01.000").doesNotContain("X-TIME");
    }

    @Test
    void aLineThatDoesNotSayWhenItEndsStandsUntilTheNext() {
        // Given
        Captions song = found(LyricsFormat.LRC, "[00:01.00]One\n[00:15.00]Two\n").orElseThrow();
        // When
        String piece = song.piece(10_000, 12_000);
        // Then
        assertThat(piece).isEqualTo(HEAD + "00:00:01.000 --> 00:00:15.000\nOne\n\n");
    }

    @Test
    void wordsWithoutTimesAreNone() {
        assertThat(found(LyricsFormat.LRC, "One\nTwo\n")).isEmpty();
    }

    @Test
    void otherWordsHaveAnotherRevision() {
        // When
        Captions other = captions("WEBVTT\n\n00:01.000 --> 00:03.000\nTwo\n");
        // Then
        assertThat(other.revision()).isNotEqualTo(SONG.revision());
    }

    @ParameterizedTest
    @CsvSource({
        "fr, fr",
        "pt-br, pt-BR",
        "zh-Hant-TW, zh-Hant-TW",
        "'', und",
        "English (US), und",
        "'x\",URI=\"evil', und",
        "en-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd-eeeeeeee, und",
    })
    void onlyALanguageIsALanguage(String said, String language) {
        assertThat(
                        captions("WEBVTT\nLanguage: " + said + "\n\n00:01.000 --> 00:03.000\nA\n")
                                .language())
                .isEqualTo(language);
    }
}

package io.veza.stream.domain.lyrics;

import static io.veza.stream.domain.lyrics.Reading.LIMITS;
import static io.veza.stream.domain.lyrics.Reading.lines;
import static io.veza.stream.domain.lyrics.Reading.refusal;
import static io.veza.stream.domain.lyrics.Reading.words;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VttNotationTest {

    private final Notation vtt = new VttNotation();

    private TimedText read(String text) {
        return vtt.read(text, LIMITS);
    }

    @Test
    void voicesSettingsNotesAndEntitiesAreUnderstood() {
        // When
        TimedText song =
                read(
                        """
                        \uFEFFWEBVTT - a song
                        Kind: captions
                        Language: fr
                        X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0

                        NOTE
                        nobody sings this

                        STYLE
                        ::cue { color: red }

                        intro
                        00:01.000 --> 00:02.500 align:start position:10%
                        <v.loud Ada &amp; Ben>One <b>day</b> &lt;3&#x21;

                        00:00:03.000 --> 00:00:04.000
                        <ruby>歌<rt>うた</rt></ruby>
                        """);

        // Then
        assertThat(song.language()).isEqualTo("fr");
        assertThat(lines(song)).containsExactly("1000-2500 One day <3!", "3000-4000 歌");
        assertThat(song.lines().getFirst().voice()).isEqualTo("Ada & Ben");
    }

    @Test
    void timesWithinACueAreThoseOfWords() {
        // When
        TimedText song =
                read(
                        """
                        WEBVTT

                        00:01.000 --> 00:04.000
                        One <00:01.500><c>day</c> <00:02.000> <00:02.500>we
                        <00:03.000>sail
                        """);

        // Then
        assertThat(lines(song)).containsExactly("1000-4000 One day  we\nsail");
        assertThat(words(song.lines().getFirst()))
                .containsExactly("One 1000-?", "day 1500-2000", "we 2500-?", "sail 3000-?");
    }

    @ParameterizedTest
    @CsvSource({
        "'00:01.000 --> 00:02.000\nx',LYRICS_NO_HEADER 1",
        "WEBVTTX,LYRICS_NO_HEADER 1",
        "'WEBVTT\n\n00:01.000 --> 00:62.000\nx',LYRICS_BAD_TIME 3",
        "'WEBVTT\n\n00:02.000 --> 00:01.000\nx',LYRICS_BAD_END 3",
        "'WEBVTT\n\nfirst\nsecond',LYRICS_NO_TIME 3",
        "WEBVTT,LYRICS_EMPTY"
    })
    void whatCannotBeReadIsRefusedWithItsLine(String text, String refusal) {
        assertThat(refusal(() -> read(text))).isEqualTo(refusal);
    }

    @Test
    void wordsVoicesAndSignsAreWritten() {
        // Given
        TimedText song =
                read(
                        """
                        WEBVTT

                        00:01.000 --> 00:04.000
                        <v Ada>a --&gt; b <00:02.000>&amp;c<00:03.000> d
                        """);

        // When
        String text = vtt.write(song);

        // Then
        assertThat(text)
                .isEqualTo(
                        """
                        WEBVTT

                        00:00:01.000 --> 00:00:04.000
                        <v Ada>a --&gt; b <00:00:02.000>&amp;c <00:00:03.000>d
                        """);
    }
}

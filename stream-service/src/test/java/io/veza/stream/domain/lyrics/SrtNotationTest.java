package io.veza.stream.domain.lyrics;

import static io.veza.stream.domain.lyrics.Reading.LIMITS;
import static io.veza.stream.domain.lyrics.Reading.lines;
import static io.veza.stream.domain.lyrics.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrtNotationTest {

    private final Notation srt = new SrtNotation();

    private TimedText read(String text) {
        return srt.read(text, LIMITS);
    }

    @Test
    void cuesAreReadWithoutTheirLook() {
        // When
        TimedText song =
                read(
                        """
                        1
                        00:00:01,000 --> 00:00:02,500 X1:100 X2:200
                        <i>One</i> <font color="#fff">day</font>
                        {\\an8}we <3 sail

                        2
                        0:00:02,500 --> 00:00:04.00
                        away
                        """);

        // Then
        assertThat(lines(song)).containsExactly("1000-? One day\nwe <3 sail", "2500-4000 away");
    }

    @Test
    void numbersAndEmptyRowsMayBeMissing() {
        assertThat(lines(read("00:01,0 --> 00:02,0\r\na\r\n2\r\n00:03,0 --> 00:04,0\r\n1984\r\n")))
                .containsExactly("1000-2000 a", "3000-4000 1984");
    }

    @Test
    void cuesMayOverlap() {
        TimedText song =
                read("1\n00:00:05,000 --> 00:00:09,000\nb\n\n2\n00:00:01,000 --> 00:00:08,000\na");

        assertThat(lines(song)).containsExactly("1000-8000 a", "5000-9000 b");
    }

    @ParameterizedTest
    @CsvSource({
        "'1\n00:00:01,000 -> 00:00:02,000\nx',LYRICS_NO_TIME 1",
        "'1\n00:00:71,000 --> 00:00:72,000\nx',LYRICS_BAD_TIME 2",
        "'\n\n1\n00:00:01,000 --> \nx',LYRICS_BAD_TIME 4",
        "'1\n00:00:02,000 --> 00:00:01,000\nx',LYRICS_BAD_END 2",
        "'1\n00:00:01,000 --> 00:00:02,000\n',LYRICS_EMPTY",
        "words,LYRICS_NO_TIME 1"
    })
    void whatCannotBeReadIsRefusedWithItsLine(String text, String refusal) {
        assertThat(refusal(() -> read(text))).isEqualTo(refusal);
    }

    @Test
    void everyCueIsGivenAnEnd() {
        // Given
        TimedText song = new LrcNotation(false).read("[00:01.00]a\n[00:03.00]b", LIMITS);

        // When
        String text = srt.write(song);

        // Then
        assertThat(text)
                .isEqualTo(
                        """
                        1
                        00:00:01,000 --> 00:00:03,000
                        a

                        2
                        00:00:03,000 --> 00:00:08,000
                        b

                        """);
    }
}

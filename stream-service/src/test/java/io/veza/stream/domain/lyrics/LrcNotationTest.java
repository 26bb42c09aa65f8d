package io.veza.stream.domain.lyrics;

import static io.veza.stream.domain.lyrics.Reading.LIMITS;
import static io.veza.stream.domain.lyrics.Reading.lines;
import static io.veza.stream.domain.lyrics.Reading.refusal;
import static io.veza.stream.domain.lyrics.Reading.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LrcNotationTest {

    private final Notation lrc = new LrcNotation(false);
    private final Notation elrc = new LrcNotation(true);

    private TimedText read(String text) {
        return lrc.read(text, LIMITS);
    }

    @Test
    void linesTagsAndPausesAreRead() {
        // When
        TimedText song =
                read(
                        """
                        [ti: Harbour]
                        [ar:Ada]
                        [la:en]
                        [00:01.50]One day
                        [00:04.00]
                        [00:06.250]we sail
                        """);

        // Then
        assertThat(song.tags()).containsExactly(entry("ti", "Harbour"), entry("ar", "Ada"));
        assertThat(song.language()).isEqualTo("en");
        assertThat(lines(song)).containsExactly("1500-4000 One day", "6250-? we sail");
    }

    @Test
    void aRowWithSeveralTimesIsSungAtEach() {
        assertThat(lines(read("[00:20.00][00:05.00] chorus\n[00:10]verse")))
                .containsExactly("5000-? chorus", "10000-? verse", "20000-? chorus");
    }

    @ParameterizedTest
    @CsvSource({"+500,9500", "-500,10500", "500,9500", "99999,0", "'',10000"})
    void anOffsetAboveZeroHasTheWordsComeSooner(String offset, int start) {
        TimedText song = read("[offset:" + offset + "]\n[00:10.00]<00:10.00>one <00:11.00>two");

        assertThat(song.lines().getFirst().start()).isEqualTo(start);
        assertThat(song.lines().getFirst().words().getFirst().start()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "00:01,1000",
        "00:01.5,1500",
        "0:01.05,1050",
        "00:01:05,1050",
        "00:01.005,1005",
        "123:00.00,7380000"
    })
    void timesComeInManyShapes(String written, int time) {
        assertThat(read("[" + written + "]la").lines().getFirst().start()).isEqualTo(time);
    }

    @Test
    void wordsHaveTimesOfTheirOwn() {
        // When
        TimedText song =
                elrc.read("[00:01.00] <00:01.00>Hel<00:01.20>lo <00:02.00>you <00:02.80>", LIMITS);

        // Then
        assertThat(lines(song)).containsExactly("1000-? Hello you");
        assertThat(words(song.lines().getFirst()))
                .containsExactly("Hel 1000-?", "lo 1200-?", "you 2000-2800");
    }

    @Test
    void anEmptyWordEndsTheOneBefore() {
        TimedText song = read("[00:01.00]<00:01.00>Oh<00:01.40> <00:02.00>no");

        assertThat(words(song.lines().getFirst())).containsExactly("Oh 1000-1400", "no 2000-?");
    }

    @Test
    void wordsOfARepeatedRowMoveWithIt() {
        TimedText song = read("[00:01.00][00:11.00]<00:01.00>Oh <00:01.50>no");

        assertThat(words(song.lines().getLast())).containsExactly("Oh 11000-?", "no 11500-?");
    }

    @Test
    void whatHasNoTimeBelongsToWhatWasBefore() {
        assertThat(lines(read("By Ada\n[00:02.00]one\ntwo\n\n[00:03.00]three")))
                .containsExactly("0-? By Ada", "2000-? one\ntwo", "3000-? three");
    }

    @Test
    void plainWordsAreLyricsWithoutTimes() {
        // When
        TimedText song = read("[Chorus: all]\n\nOne day\nwe sail\n");

        // Then
        assertThat(song.timed()).isFalse();
        assertThat(song.lines())
                .extracting(TimedLine::text)
                .containsExactly("[Chorus: all]", "One day", "we sail");
        assertThat(lrc.write(song)).isEqualTo("[Chorus: all]\nOne day\nwe sail\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF[00:01.00]été\r\n[00:02.00]מילים\r\n[00:03.00]歌詞\r\n",
                "[00:01.00]été\r[00:02.00]מילים\r[00:03.00]歌詞",
                "\n\n [00:01.00] été \n[00:02.00]\tמילים\n[00:03.00]歌詞"
            })
    void anyRowEndsAndScriptsAndAByteOrderMarkAreTaken(String text) {
        assertThat(lines(read(text))).containsExactly("1000-? été", "2000-? מילים", "3000-? 歌詞");
    }

    @ParameterizedTest
    @CsvSource({
        "[00:61.00]x,LYRICS_BAD_TIME,1",
        "'[00:01.00]a\n[0:zz]b',LYRICS_BAD_TIME,2",
        "'[00:01.00]a\n[00:02.00]<00:99.00>b',LYRICS_BAD_TIME,2",
        "'[ti:x]\n[offset:soon]',LYRICS_BAD_TIME,2",
        "[9999:00.00]x,LYRICS_BAD_TIME,1",
        "[ti:x],LYRICS_EMPTY,",
        "[00:01.00],LYRICS_EMPTY,"
    })
    void whatCannotBeReadIsRefusedWithItsLine(String text, String code, String line) {
        assertThat(refusal(() -> read(text))).isEqualTo(code + (line == null ? "" : " " + line));
    }

    @Test
    void aFewRowsThatStandForManyLinesAreRefused() {
        String bomb = "[0:1]".repeat(2000) + "<0:1>a".repeat(2000);

        assertThat(refusal(() -> read(bomb))).isEqualTo("LYRICS_TOO_LARGE");
    }

    @Test
    void hundredthsAreWrittenUnlessThatIsTooCoarse() {
        assertThat(lrc.write(read("[00:01.5]a\n[00:02.50]")))
                .isEqualTo("[00:01.50]a\n[00:02.50]\n");
        assertThat(lrc.write(read("[00:01.505]a"))).isEqualTo("[00:01.505]a\n");
    }

    @Test
    void withoutTheTimesOfWordsItIsPlain() {
        TimedText song = read("[00:01.00]<00:01.00>Oh <00:01.50>no<00:01.90>");

        assertThat(lrc.write(song)).isEqualTo("[00:01.00]Oh no\n");
        assertThat(elrc.write(song)).isEqualTo("[00:01.00]<00:01.00>Oh <00:01.50>no<00:01.90>\n");
    }
}
